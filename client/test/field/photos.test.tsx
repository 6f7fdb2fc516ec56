// @vitest-environment jsdom
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { OutboxParts } from '../../src/field/outbox.ts';
import type { Delivery } from '../../src/field/outbox-item.ts';
import { createPhone, emptyView, message, showPhone } from './phone.tsx';

beforeAll(() => import('../../src/field/PhotosUnderWay.tsx'));
beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const told: CommandData<'message.forward'> = {
  ...{ messageId: message.id, groupId: message.groupId, text: 'Met drie foto’s', place: null, seenAt: null },
  ...{ source: 'self', called112: 'no', reporterRef: null, photosExpected: 3, broadcastId: null },
};
const photo = () => new Blob(['x'], { type: 'image/jpeg' });
const tiles = async () => within(await screen.findByRole('region', { name: 'Mijn meldingen' }));
const listed = async () => within(await (await tiles()).findByRole('list', { name: 'Foto’s bij uw melding' }));

/** Photos that are answered when the test says so. */
function holdPhotos() {
  const asked: { answer: (delivery: Delivery) => void; progress: (share: number) => void }[] = [];
  const sendPhoto: OutboxParts['sendPhoto'] = (_photo, progress) =>
    new Promise((answer) => void asked.push({ answer, progress }));
  return { asked, sendPhoto };
}

async function withPhotos() {
  const { asked, sendPhoto } = holdPhotos();
  const view = { ...emptyView, messages: [{ ...message, photosExpected: 3 }] };
  const phone = await createPhone(view, undefined, sendPhoto);
  await showPhone(phone);
  await act(() => phone.field.outbox.forward(told, [photo(), photo(), photo()]));
  await waitFor(() => expect(asked).toHaveLength(1));
  return { ...phone, asked };
}

test('each photo under way shows how far it is; one that waits can be taken away', async () => {
  const { field, asked } = await withPhotos();
  act(() => asked[0]?.progress(0.4));
  const list = await listed();
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['40%', '', '']);
  expect(list.queryByRole('button', { name: 'Foto 1 weghalen' })).toBeNull();
  fireEvent.click(list.getByRole('button', { name: 'Foto 3 weghalen' }));
  await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(2));
  expect(field.outbox.items.get().filter(({ kind }) => kind === 'photo')).toHaveLength(2);
  await act(async () =>
    asked[0]?.answer({ ok: true, receipt: { firstSeq: 1, lastSeq: 1, hash: '', repeated: false } }),
  );
  await waitFor(() => expect(list.getAllByRole('listitem')[0]?.textContent).toBe('klaar'));
});

test('a refused photo can be tried again or taken away, apart from the others', async () => {
  const { asked } = await withPhotos();
  await act(async () => asked[0]?.answer({ ok: false, refusal: { code: 'too-large' } }));
  const list = await listed();
  fireEvent.click(await list.findByRole('button', { name: 'Foto 1 opnieuw proberen' }));
  await waitFor(() => expect(list.queryByRole('button', { name: 'Foto 1 opnieuw proberen' })).toBeNull());
  await act(async () => asked[1]?.answer({ ok: false, refusal: { code: 'too-large' } }));
  await waitFor(() => expect(asked).toHaveLength(3));
  fireEvent.click(await list.findByRole('button', { name: 'Foto 2 weghalen' }));
  await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(2));
});
