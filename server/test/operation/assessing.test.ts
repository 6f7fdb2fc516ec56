import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admins, command, coordinator, forward, groupIds, specialist } from './evening.ts';
import { type Stage, setStage, temporaryDirectory } from './stage.ts';

let directory: ReturnType<typeof temporaryDirectory>;
let stage: Stage;
beforeEach(async () => {
  directory = temporaryDirectory();
  stage = await setStage({ directory: directory.path, assesses: true });
});
afterEach(async () => {
  await stage.close();
  directory.remove();
});

type Assessed = Extract<RecordedEvent, { type: 'message.assessed' }>;

/** Resolves with the next so many assessments that the journal holds. */
function nextAssessed(count: number): Promise<Assessed[]> {
  const assessed: Assessed[] = [];
  return new Promise((resolve) => {
    const stop = stage.live.onBatch(({ events }) => {
      for (const event of events) if (event.type === 'message.assessed') assessed.push(event);
      if (assessed.length < count) return;
      stop();
      resolve(assessed);
    });
  });
}

test('hints follow a message as an entry of the system, after it is acknowledged', async () => {
  const following = nextAssessed(1);
  const ack = await stage.live.submit(forward('Container in brand tegen de gevel'), admins[0]);
  const seq = ack.ok ? ack.receipt.lastSeq : 0;
  expect(stage.live.position().seq).toBe(seq);
  const [assessed] = await following;
  expect(assessed).toMatchObject({ seq: seq + 1, actor: { kind: 'system' }, header: { kinds: ['fire'] } });
  expect(assessed?.body?.kinds[0]?.words.length).toBeGreaterThan(0);
});

test('a second message about the same happening names the first, with its reasons', async () => {
  const following = nextAssessed(2);
  const first = forward('Container achter de sporthal staat in brand');
  await stage.live.submit(first, admins[0]);
  await stage.live.submit(forward('brand bij sporthal, container in de fik', { groupId: groupIds[1] }), admins[1]);
  const [, second] = await following;
  const { messageId } = first.data as { messageId: string };
  expect(second?.header.likeMessageIds).toEqual([messageId]);
  expect(second?.body?.likeness[0]?.reasons.length).toBeGreaterThan(0);
});

test('a name that the coordinator loaded is found in a text, and never moves a pin', async () => {
  const places = [
    { name: 'Kwekerijplein', kind: 'square', municipality: 'Woerden', lng: 4.885, lat: 52.086, aliases: [] },
  ];
  expect(await stage.say(coordinator, command('places.load', { places }))).toBe('ok');
  const following = nextAssessed(1);
  const message = forward('vuurwerk op het Kwekerijplein');
  await stage.live.submit(message, admins[0]);
  const [assessed] = await following;
  expect(assessed?.body?.places[0]?.name).toBe('Kwekerijplein');
  const { messageId } = message.data as { messageId: string };
  expect(stage.live.state.messages.get(messageId)?.placeKind).toBe('none');
});

test('a word that the operation mutes gives no kind any more, and the version says so', async () => {
  await stage.say(coordinator, command('lexicon.amend', { nicknames: [], muted: ['vuurwerk'], added: [] }));
  const following = nextAssessed(1);
  await stage.live.submit(forward('vuurwerk'), admins[0]);
  const [assessed] = await following;
  expect(assessed?.header.kinds).not.toContain('fireworks');
  expect(assessed?.header.version).toMatch(/\+1$/);
});

test('a message tells what came of its group’s earlier ones; a corrected place is assessed anew', async () => {
  const following = nextAssessed(3);
  const first = forward('vuurwerk bij de skatebaan');
  await stage.live.submit(first, admins[0]);
  const second = forward('weer vuurwerk bij de skatebaan');
  await stage.live.submit(second, admins[0]);
  const { messageId } = second.data as { messageId: string };
  const place = { kind: 'point' as const, lat: 52.086, lng: 4.885 };
  const label = 'Skatebaan';
  expect(await stage.say(specialist, command('message.place', { messageId, place, label }))).toBe('ok');
  const assessed = await following;
  expect(assessed.map(({ body }) => body?.standing?.sent)).toEqual([0, 1, 1]);
  expect(assessed[2]?.header.messageId).toBe(messageId);
});
