import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { createOutbox, MAX_OUTBOX, OutboxFullError } from './outbox.ts';
import type { Delivery, OutboxItem, OutboxStorage } from './outbox-item.ts';

const received: Ack = { ok: true, receipt: { firstSeq: 1, lastSeq: 1, hash: '', repeated: false } };
const photo = new Blob(['x'], { type: 'image/jpeg' });

function say(text: string): CommandData<'message.forward'> {
  return {
    ...{ messageId: uuidv7(), groupId: uuidv7(), text, place: null, seenAt: null, source: 'self' },
    ...{ called112: 'no', reporterRef: null, photosExpected: 0, broadcastId: null },
  };
}

function createMemory(): OutboxStorage {
  const kept = new Map<string, OutboxItem>();
  return {
    all: async () => [...kept.values()].sort((a, b) => a.order - b.order),
    put: async (items) => {
      for (const item of items) kept.set(item.id, item);
    },
    remove: async (id) => {
      kept.delete(id);
    },
  };
}

/** A server that answers what the test says, and notes what came in. */
function createLine(answers: Delivery[] = []) {
  const came: string[] = [];
  const take = async (item: OutboxItem) => {
    came.push(item.kind === 'photo' ? `photo ${item.messageId}` : nameOf(item.data));
    return answers.shift() ?? received;
  };
  return { came, answers, sendCommand: take, sendPhoto: take };
}

function createClock() {
  const waits: { seconds: number; act: () => void }[] = [];
  return { waits, after: (seconds: number, act: () => void) => void waits.push({ seconds, act }) };
}

const nameOf = (data: unknown) => String(Object(data).text ?? 'report');

/** Resolves when the outbox holds what is asked; a microtask at a time, no clock. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000 && !isSo(); turn += 1) await Promise.resolve();
  expect(isSo()).toBe(true);
}

test('messages go out in the order in which they were written, photos after their message', async () => {
  const line = createLine();
  const outbox = await createOutbox({ storage: createMemory(), ...line });
  const first = say('eerste');
  await outbox.forward(first, [photo]);
  await outbox.forward(say('tweede'), []);
  await until(() => line.came.length === 3);
  expect(line.came.indexOf('eerste')).toBeLessThan(line.came.indexOf('tweede'));
  expect(line.came.indexOf('eerste')).toBeLessThan(line.came.indexOf(`photo ${first.messageId}`));
});

test('what was written offline survives a reload and goes out with the same id', async () => {
  const storage = createMemory();
  const before = await createOutbox({ storage, ...createLine(['offline']) });
  await before.forward(say('geen bereik'), []);
  const [kept] = await storage.all();
  const line = createLine();
  const sent: string[] = [];
  const after = await createOutbox({
    ...{ storage, sendPhoto: line.sendPhoto },
    sendCommand: async (command) => {
      sent.push(command.id);
      return received;
    },
  });
  after.flush();
  await until(() => after.items.get()[0]?.state === 'received');
  expect(sent).toEqual([kept?.id]);
  expect(await storage.all()).toEqual([]);
});

test('a message that is put in twice, also after a reload, goes out once', async () => {
  const storage = createMemory();
  const message = say('uit het vangnet');
  const before = await createOutbox({ storage, ...createLine(['offline']) });
  await before.forward(message, []);
  const line = createLine();
  const after = await createOutbox({ storage, ...line });
  await after.forward(message, []);
  await after.forward(say('daarna'), []);
  after.flush();
  await until(() => after.items.get().every(({ state }) => state === 'received'));
  expect(line.came).toEqual(['uit het vangnet', 'daarna']);
  expect(after.items.get().map(({ id }) => id)[0]).toBe(message.messageId);
});

test('a busy server is asked again after as long as it says, and nothing overtakes', async () => {
  const { waits, after } = createClock();
  const line = createLine([{ ok: false, refusal: { code: 'busy', retryAfterSeconds: 7 } }]);
  const outbox = await createOutbox({ storage: createMemory(), ...line, after });
  await outbox.forward(say('eerste'), []);
  await outbox.forward(say('tweede'), []);
  await until(() => waits.length === 1);
  outbox.flush();
  expect(line.came).toEqual(['eerste']);
  expect(waits[0]?.seconds).toBe(7);
  waits[0]?.act();
  await until(() => line.came.length === 3);
  expect(line.came).toEqual(['eerste', 'eerste', 'tweede']);
});

test('a refused message stays with its reason, keeps its photos back, and goes away with them', async () => {
  const storage = createMemory();
  const line = createLine([{ ok: false, refusal: { code: 'not-your-group' } }]);
  const outbox = await createOutbox({ storage, ...line });
  await outbox.forward(say('verkeerde groep'), [photo]);
  await until(() => outbox.items.get()[0]?.state === 'refused');
  expect(outbox.items.get()).toMatchObject([{ refusal: { code: 'not-your-group' } }, { state: 'waiting' }]);
  expect(line.came).toEqual(['verkeerde groep']);
  await outbox.remove(outbox.items.get()[0]?.id ?? '');
  expect(outbox.items.get()).toEqual([]);
  expect(await storage.all()).toEqual([]);
});

test('a slow photo holds up no words', async () => {
  const line = createLine();
  const outbox = await createOutbox({ storage: createMemory(), ...line, sendPhoto: () => new Promise(() => {}) });
  await outbox.forward(say('met foto'), [photo]);
  await until(() => outbox.items.get().some(({ kind, state }) => kind === 'photo' && state === 'sending'));
  await outbox.forward(say('brand!'), []);
  await until(() => line.came.length === 2);
  expect(line.came).toEqual(['met foto', 'brand!']);
});

test('L1 a full outbox takes no more, whole', async () => {
  const outbox = await createOutbox({ storage: createMemory(), ...createLine(), sendCommand: async () => 'offline' });
  for (let count = 0; count < MAX_OUTBOX - 1; count += 1) await outbox.forward(say(`${count}`), []);
  await expect(outbox.forward(say('met foto'), [photo])).rejects.toThrow(OutboxFullError);
  expect(outbox.items.get()).toHaveLength(MAX_OUTBOX - 1);
  await outbox.forward(say('past nog'), []);
  expect(outbox.items.get()).toHaveLength(MAX_OUTBOX);
});

test('a report that the server refuses is nothing for a person to look at', async () => {
  const storage = createMemory();
  const outbox = await createOutbox({ storage, ...createLine([{ ok: false, refusal: { code: 'invalid' } }]) });
  await outbox.report([{ state: 'opened', itemId: uuidv7() }]);
  await until(() => outbox.items.get()[0]?.state === 'received');
  expect(await storage.all()).toEqual([]);
});

test('what another page or the service worker is busy with is looked at again by itself', async () => {
  const { waits, after } = createClock();
  const line = createLine();
  let held = true;
  const outbox = await createOutbox({
    ...{ storage: createMemory(), ...line, after },
    alone: async (_id, act) => (held ? null : act()),
  });
  await outbox.forward(say('vast'), []);
  await until(() => waits.length === 1);
  expect(outbox.items.get()[0]?.state).toBe('waiting');
  expect(outbox.course.get().retry.command).toBeNull();
  held = false;
  waits[0]?.act();
  await until(() => outbox.items.get()[0]?.state === 'received');
  expect(line.came).toEqual(['vast']);
});

test.each<[string, Delivery]>([
  ['a server whose journal has stopped', { ok: false, refusal: { code: 'journal-stopped' } }],
  ['a line on which nobody answers', 'no-answer'],
])('%s is asked again, and is not said to be busy', async (_what, answer) => {
  const { waits, after } = createClock();
  const outbox = await createOutbox({ storage: createMemory(), ...createLine([answer]), after, now: () => 1_000 });
  await outbox.forward(say('later'), []);
  await until(() => waits.length === 1);
  expect(outbox.course.get().retry.command).toEqual({ at: 11_000, isBusy: false });
  waits[0]?.act();
  await until(() => outbox.items.get()[0]?.state === 'received');
});

test('a fault is tried three times; then it stays with its number', async () => {
  const { waits, after } = createClock();
  const line = createLine([1, 2, 3].map((count) => ({ ok: false, fault: `f${count}` })));
  const outbox = await createOutbox({ storage: createMemory(), ...line, after });
  await outbox.forward(say('struikelt'), []);
  for (const turn of [0, 1]) {
    await until(() => waits.length === turn + 1);
    waits[turn]?.act();
  }
  await until(() => outbox.items.get()[0]?.state === 'refused');
  expect(outbox.items.get()).toMatchObject([{ fault: 'f3' }]);
  expect(line.came).toHaveLength(3);
});

test.each([
  ['never left', 'offline', undefined],
  ['left before the line broke', 'cut', true],
  ['met a busy server', { ok: false, refusal: { code: 'busy' } }, undefined],
] as const)('a message that %s is known as such, also after a reload', async (_name, answer, mayHaveArrived) => {
  const storage = createMemory();
  const outbox = await createOutbox({ storage, ...createLine([answer]), after: () => undefined });
  await outbox.forward(say('onderweg'), []);
  await until(() => outbox.items.get()[0]?.state === 'sending');
  await until(() => outbox.items.get()[0]?.state === 'waiting');
  expect(outbox.items.get()[0]?.mayHaveArrived).toBe(mayHaveArrived);
  expect((await storage.all())[0]?.mayHaveArrived).toBe(mayHaveArrived);
});

test('a page that goes while its message is under way knows afterwards that it left', async () => {
  const storage = createMemory();
  const outbox = await createOutbox({ storage, ...createLine(), sendCommand: () => new Promise(() => {}) });
  await outbox.forward(say('weg'), []);
  await until(() => outbox.items.get()[0]?.state === 'sending');
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  const after = await createOutbox({ storage, ...createLine(['offline']) });
  expect(after.items.get()[0]?.mayHaveArrived).toBe(true);
});

test('removing tells whether it went: not while another sends it, nor once another brought it', async () => {
  const [memory, gone] = [createMemory(), new Set<string>()];
  const storage: OutboxStorage = { ...memory, has: async (id) => !gone.has(id) };
  let isHeld = false;
  const outbox = await createOutbox({
    ...{ storage, ...createLine(['offline']) },
    alone: (_id, act) => (isHeld ? Promise.resolve(null) : act()),
  });
  const message = say('van twee kanten');
  await outbox.forward(message, []);
  await until(() => outbox.items.get()[0]?.state === 'waiting');
  isHeld = true;
  expect(await outbox.remove(message.messageId)).toBe(false);
  isHeld = false;
  gone.add(message.messageId);
  expect(await outbox.remove(message.messageId)).toBe(false);
  expect(outbox.items.get()).toHaveLength(1);
  gone.clear();
  expect(await outbox.remove(message.messageId)).toBe(true);
  expect(outbox.items.get()).toEqual([]);
});

test('what was refused goes once more when one asks', async () => {
  const line = createLine([received, { ok: false, refusal: { code: 'too-large' } }]);
  const outbox = await createOutbox({ storage: createMemory(), ...line });
  await outbox.forward(say('met foto'), [photo]);
  await until(() => outbox.items.get()[1]?.state === 'refused');
  await outbox.retry(outbox.items.get()[1]?.id ?? '');
  await until(() => outbox.items.get()[1]?.state === 'received');
  expect(line.came).toHaveLength(3);
});
