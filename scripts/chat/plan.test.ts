import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toArchive } from './archive.ts';
import { readChatText } from './chat-text.ts';
import { toChoice } from './choice.ts';
import { planPosts } from './plan.ts';

const nowMs = Date.parse('2026-01-02T00:00:00Z');
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/chats/${name}.txt`, import.meta.url), 'utf8');

function plan(text: string, { pattern, group = 'g1' }: { pattern?: string; group?: string } = {}) {
  const archive = toArchive(Buffer.from(text));
  const parts = { chat: readChatText(text), archive, operation: 'o1', group, choice: toChoice(pattern), nowMs };
  return [...planPosts(parts)];
}
const sendsOf = (...args: Parameters<typeof plan>) => plan(...args).filter((step) => step.kind === 'send');
const keysOf = (...args: Parameters<typeof plan>) => sendsOf(...args).map((step) => step.key);
const post = (text: string, author = 'Rik') => `31-12-2025 20:14 - ${author}: ${text}\n`;

describe('the key of a post', () => {
  it('is the same at every import, and another for every post, equal ones too', () => {
    const keys = keysOf(fixture('android-nl'));
    expect(keysOf(fixture('android-nl'))).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(8);
  });

  it('stays when a longer export of the chat comes', () => {
    const short = fixture('android-nl');
    const long = `${short}01-01-2026 00:04 - +31 6 00000001: Gelukkig nieuwjaar 🎆\n`;
    expect(keysOf(long).slice(0, -1)).toEqual(keysOf(short));
    expect(new Set(keysOf(long)).size).toBe(keysOf(short).length + 1);
  });

  it('does not depend on which posts are chosen', () => {
    const chosen = keysOf(fixture('android-nl'), { pattern: '/^ok|container/i' });
    expect(chosen).toHaveLength(3);
    expect(keysOf(fixture('android-nl'))).toEqual(expect.arrayContaining(chosen));
  });

  it('differs by group, author, text and time, and is one UUID', () => {
    const keys = [
      ...keysOf(post('ja')),
      ...keysOf(post('ja'), { group: 'g2' }),
      ...keysOf(post('ja', 'Fatiha')),
      ...keysOf(post('nee')),
      ...keysOf(post('ja').replace('20:14', '20:15')),
    ];
    expect(new Set(keys).size).toBe(5);
    for (const key of keys)
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('what is sent of a post', () => {
  it('names no resident: not its author, not whom it mentions', () => {
    const sent = JSON.stringify(
      [...sendsOf(fixture('android-nl')), ...sendsOf(fixture('iphone-nl'))].map((s) => s.message),
    );
    expect(sent).not.toMatch(/Tjeerd|Fatiha|Marloes|00000001/);
    expect(sent).toContain('@bewoner zag jij ze ook?');
    expect(sent).toContain('@bewoner waar precies?');
  });

  it('numbers residents as they first appear, chosen or not', () => {
    const refs = sendsOf(fixture('iphone-nl'), { pattern: 'bushokje,ik' }).map((step) => step.message.reporterRef);
    expect(refs).toEqual(['bewoner 2', 'bewoner 3']);
  });

  it('is forwarded, seen at the time of the post, with nothing said about 112', () => {
    expect(sendsOf(post('brand'))[0]?.message).toEqual({
      group: 'g1',
      text: 'brand',
      seenAt: '2025-12-31T19:14:00.000Z',
      source: 'forwarded',
      reporterRef: 'bewoner 1',
    });
  });
});

describe('a post that cannot be sent is reported', () => {
  const reasonsOf = (text: string) => plan(text).map((step) => (step.kind === 'skip' ? step.reason : step.kind));

  it('above 4,000 characters', () => {
    expect(reasonsOf(post('x'.repeat(4000)))).toEqual(['send']);
    expect(reasonsOf(post('x'.repeat(4001)))).toEqual(['tooLong']);
    expect(reasonsOf(post('x'.repeat(40_001)))).toEqual(['tooLong']);
  });

  it('with NUL, half a character, or bytes that are no text', () => {
    expect(reasonsOf(post('a\0b'))).toEqual(['unstorable']);
    expect(reasonsOf(post('a\ud83cb'))).toEqual(['unstorable']);
    expect(reasonsOf(post('a\ufffdb'))).toEqual(['unreadable']);
  });

  it('from more than a day ahead', () => {
    expect(reasonsOf('01-02-2026 12:00 - Rik: morgen')).toEqual(['future']);
  });

  it('with nothing but a photo that is not in the file', () => {
    expect(reasonsOf(post('IMG-1.jpg (bestand bijgevoegd)'))).toEqual(['photoUnusable']);
    expect(plan(post('IMG-1.jpg (bestand bijgevoegd)\nbrand'))).toMatchObject([
      { kind: 'send', photos: [], leftOut: 1 },
    ]);
  });
});
