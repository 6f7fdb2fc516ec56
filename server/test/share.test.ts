import { MAX_MESSAGE_CHARACTERS } from '@nachtwacht/shared/messages/limits.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusalOf, type Serving, serve } from './serving.ts';

let evening: Serving;
beforeAll(async () => {
  evening = await serve();
});
afterAll(() => evening.close());

const path = '/field/share';

function shared(parts: Record<string, string>, photo?: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.append(name, value);
  if (photo) form.append('photos', photo, 'foto.jpg');
  return form;
}

const textIn = (location: string | null) =>
  decodeURIComponent(new URL(location ?? '', 'https://nachtwacht.test').hash.replace('#text=', ''));

it('what another app shares before the service worker is there stands in the form, signed in or not', async () => {
  for (const phone of [evening.admin(0), evening.stranger]) {
    const form = shared({ title: 'Buurtapp', text: 'Harde knal bij de brug & rook', url: 'https://example.test/1' });
    const { status, headers } = await phone.send('POST', path, form);
    expect(status).toBe(303);
    expect(headers.get('location')).toMatch(/^\/field#text=/);
    expect(textIn(headers.get('location'))).toBe('Buurtapp\nHarde knal bij de brug & rook\nhttps://example.test/1');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

it('a text as long as a message is kept whole; of a longer one what fits, never half a letter', async () => {
  const longest = `${'Wat een geknal é'.repeat(MAX_MESSAGE_CHARACTERS)}`.slice(0, MAX_MESSAGE_CHARACTERS - 2);
  const whole = await evening.stranger.send('POST', path, shared({ text: `${longest}🔥` }));
  expect(textIn(whole.headers.get('location'))).toBe(`${longest}🔥`);
  const tooLong = await evening.stranger.send('POST', path, shared({ text: `x${longest}🔥` }));
  expect(tooLong.status).toBe(303);
  expect(textIn(tooLong.headers.get('location'))).toBe(`x${longest}\u{fffd}`);
});

it('a photo cannot come along in an address, and does not keep the text', async () => {
  const photo = new Blob([new Uint8Array(3_000_000)], { type: 'image/jpeg' });
  const { status, headers } = await evening.stranger.send('POST', path, shared({ text: 'Kijk' }, photo));
  expect([status, textIn(headers.get('location'))]).toEqual([303, 'Kijk']);
});

it('nothing shared leads to the form', async () => {
  const { status, headers } = await evening.stranger.send('POST', path, shared({ text: '  ' }));
  expect([status, headers.get('location')]).toEqual([303, '/field']);
});

it('another site cannot write in the form, and nothing but a form is taken', async () => {
  const elsewhere = { origin: 'https://elders.test' };
  expect(refusalOf(await evening.stranger.send('POST', path, shared({ text: 'x' }), elsewhere))).toBe(
    '403 origin-refused',
  );
  expect((await evening.stranger.send('PUT', path, shared({ text: 'x' }))).status).toBe(405);
});
