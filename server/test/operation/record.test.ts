import type { StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import { stateFingerprint } from '@nachtwacht/shared/operation/state-json.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JournalPort } from '../../src/journal/port.ts';
import { recordLimits } from '../../src/operation/record.ts';
import { admins, answer, colleague, command, coordinator, forward, said, specialist } from './evening.ts';
import { eventTypes, fingerprintOfJournal, type Stage, setStage, temporaryDirectory } from './stage.ts';

const [admin] = admins;
let directory: ReturnType<typeof temporaryDirectory>;
let stage: Stage;

beforeEach(() => {
  directory = temporaryDirectory();
});
afterEach(async () => {
  await stage.close();
  directory.remove();
});

describe('order', () => {
  test('J3: when a batch is told, the journal already holds it', async () => {
    stage = await setStage({ directory: directory.path });
    const heads: Promise<number>[] = [];
    stage.live.onBatch(({ position }) => {
      heads.push(stage.journal.head(stage.operationId).then(({ seq }) => seq - position.seq));
    });
    await Promise.all(['een', 'twee', 'drie'].map((text) => stage.say(admin, forward(text))));
    expect(await Promise.all(heads)).toEqual([0]);
  });

  test('J3: commands of one moment share one commit, in the order in which they came', async () => {
    stage = await setStage({ directory: directory.path });
    const sizes: number[] = [];
    stage.live.onBatch(({ entries }) => sizes.push(entries.length));
    const acks = await Promise.all(
      Array.from({ length: 600 }, (_, index) => stage.live.submit(forward(`melding ${index}`), admin)),
    );
    expect(sizes).toEqual([256, 256, 88]);
    const seqs = acks.map((ack) => (ack.ok ? ack.receipt.firstSeq : 0));
    expect(seqs).toEqual(seqs.map((_, index) => (seqs[0] ?? 0) + index));
  });

  test('J6: entries are told once, in order, without gaps', async () => {
    stage = await setStage({ directory: directory.path });
    const { seq } = stage.live.position();
    const told: StoredEntry[] = [];
    stage.live.onBatch(({ entries }) => told.push(...entries));
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(Array.from({ length: 7 }, () => stage.say(admin, forward('rook'))));
    }
    expect(told.map((entry) => entry.seq)).toEqual(Array.from({ length: 35 }, (_, index) => seq + 1 + index));
    expect(stage.live.entriesAfter({ ...stage.live.position(), seq, hash: hashBefore(told) })).toEqual({
      entries: told,
    });
  });

  test('J5: time never steps back within an operation, whatever the clock does', async () => {
    stage = await setStage({ directory: directory.path });
    await stage.say(admin, forward('vroeg'));
    const { at } = stage.live.state;
    stage.clock.stepWall(-3_600_000);
    await stage.say(admin, forward('later'));
    expect(stage.live.state.at).toBe(at);
  });

  test('R1: a batch meets the state that each command left: the second claim is refused and names the first holder', async () => {
    stage = await setStage({ directory: directory.path });
    const message = forward('bushok vernield');
    const messageId = String('messageId' in message.data && message.data.messageId);
    const claim = () => command('message.claim', { messageId });
    const acks = await Promise.all([
      stage.live.submit(message, admin),
      stage.live.submit(claim(), specialist),
      stage.live.submit(claim(), colleague),
    ]);
    expect(acks.map(said)).toEqual(['ok', 'ok', 'held-by-other']);
    expect(acks[2]).toMatchObject({ refusal: { holder: specialist.id } });
  });

  test('a listener that fails keeps nobody from being told', async () => {
    stage = await setStage({ directory: directory.path });
    let told = 0;
    stage.live.onBatch(() => {
      throw new Error('a broken screen');
    });
    stage.live.onBatch(({ entries }) => {
      told += entries.length;
    });
    expect(await stage.say(admin, forward('rook'))).toBe('ok');
    expect(told).toBe(1);
  });

  test('J5: the server adds the urgency, not the phone', async () => {
    stage = await setStage({ directory: directory.path });
    await stage.say(admin, forward('Er is brand in de Rembrandtlaan'));
    const [message] = [...stage.live.state.messages.values()];
    expect(message).toMatchObject({ urgency: 'urgent', content: { words: ['brand'] } });
  });
});

describe('a command takes effect once (J4)', () => {
  test('J4: a repeat gets the first receipt, in the same batch, later, and after a restart', async () => {
    stage = await setStage({ directory: directory.path });
    const message = forward('rook bij de school');
    const [first, same] = await Promise.all([stage.live.submit(message, admin), stage.live.submit(message, admin)]);
    const later = await stage.live.submit(message, admin);
    await stage.close();
    stage = await setStage({ directory: directory.path });
    const afterRestart = await stage.live.submit(message, admin);
    expect(first.ok && first.receipt.repeated).toBe(false);
    for (const ack of [same, later, afterRestart]) {
      expect(ack).toEqual({ ok: true, receipt: { ...(first.ok ? first.receipt : {}), repeated: true } });
    }
    expect(stage.live.state.messages.size).toBe(1);
  });

  test('J4: the same id with another request or by another actor is refused, also after a restart', async () => {
    stage = await setStage({ directory: directory.path });
    const message = forward('rook');
    const other = { ...forward('geen rook'), id: message.id };
    expect(await Promise.all([stage.say(admin, message), stage.say(admin, other)])).toEqual([
      'ok',
      'command-id-reused',
    ]);
    await stage.close();
    stage = await setStage({ directory: directory.path });
    expect(await stage.say(admin, other)).toBe('command-id-reused');
    expect(await stage.say(admins[1], message)).toBe('command-id-reused');
  });

  test('J4: a refusal is not remembered', async () => {
    stage = await setStage({ directory: directory.path });
    const message = forward('rook');
    const claim = command('message.claim', {
      messageId: String('messageId' in message.data && message.data.messageId),
    });
    expect(await stage.say(specialist, claim)).toBe('unknown-message');
    await stage.say(admin, message);
    expect(await stage.say(specialist, claim)).toBe('ok');
  });

  test('R1: what changes nothing is answered with where the journal stands, and leaves no entry', async () => {
    stage = await setStage({ directory: directory.path });
    const { seq, hash } = stage.live.position();
    const nothingNew = { ok: true, receipt: { firstSeq: seq, lastSeq: seq, hash, repeated: false } };
    const unknown = stage.live.report([{ state: 'opened', itemId: v7(), adminId: admin.id }]);
    stage.clock.pass(250);
    expect(await unknown).toEqual(nothingNew);
    expect(await stage.live.report([])).toEqual(nothingNew);
    expect(stage.live.position().seq).toBe(seq);
  });

  test('R1: text that storage would change is refused, and nothing beside it', async () => {
    stage = await setStage({ directory: directory.path });
    const broken = command('admin.revoke', { adminId: admin.id, reason: 'kapot \ud800' });
    const acks = await Promise.all([stage.say(coordinator, broken), stage.say(admin, forward('rook'))]);
    expect(acks).toEqual(['invalid', 'ok']);
  });
});

describe('when the engine fails', () => {
  const failing = (): { wrap: (journal: JournalPort) => JournalPort; plan: ('before' | 'after')[] } => {
    const plan: ('before' | 'after')[] = [];
    const wrap = (journal: JournalPort): JournalPort => ({
      ...journal,
      append: async (...args) => {
        const how = plan.shift();
        if (how === 'before') throw new Error('disk full');
        await journal.append(...args);
        if (how === 'after') throw new Error('disk gone after the commit');
      },
    });
    return { wrap, plan };
  };

  test('J3: nothing of the batch is acknowledged or told, and the state is what the journal says', async () => {
    const { wrap, plan } = failing();
    stage = await setStage({ directory: directory.path, wrap });
    let told = 0;
    stage.live.onBatch(({ entries }) => {
      told += entries.length;
    });
    const before = stateFingerprint(stage.live.state);
    plan.push('before');
    const acks = await Promise.all([stage.say(admin, forward('een')), stage.say(admin, forward('twee'))]);
    expect(acks).toEqual(['fault', 'fault']);
    expect(told).toBe(0);
    expect(stateFingerprint(stage.live.state)).toBe(before);
    expect(await stage.say(admin, forward('drie'))).toBe('ok');
    expect(stateFingerprint(stage.live.state)).toBe(await fingerprintOfJournal(stage.journal, stage.operationId));
  });

  test('J4: a commit that was durable after all is told, and its repeat gets the receipt', async () => {
    const { wrap, plan } = failing();
    stage = await setStage({ directory: directory.path, wrap });
    const told: number[] = [];
    stage.live.onBatch(({ entries }) => told.push(...entries.map(({ seq }) => seq)));
    const message = forward('rook');
    plan.push('after');
    expect(await stage.say(admin, message)).toBe('fault');
    expect(told).toEqual([stage.live.position().seq]);
    expect(await stage.say(admin, message)).toBe('repeated');
  });

  test('J3: a command that came while the journal could not be read either gets a fault, the next one its answer', async () => {
    let isDown = false;
    const down = async (): Promise<never> => {
      throw new Error('down');
    };
    const wrap = (journal: JournalPort): JournalPort => ({
      ...journal,
      append: (...args) => (isDown ? down() : journal.append(...args)),
      read: (...args) => (isDown ? down() : journal.read(...args)),
    });
    stage = await setStage({ directory: directory.path, wrap });
    isDown = true;
    expect(await stage.say(admin, forward('een'))).toBe('fault');
    expect(await stage.say(admin, forward('twee'))).toBe('fault');
    isDown = false;
    expect(await stage.say(admin, forward('drie'))).toBe('ok');
    expect(stage.live.state.messages.size).toBe(1);
  });
});

describe('limits', () => {
  const limits = { fieldWaiting: 20, waiting: 40, batchEntries: 256, tailEntries: 30 };

  test('L1: message limit + 1 is told to come back; a decision still gets through, until the hard limit', async () => {
    stage = await setStage({ directory: directory.path, limits });
    const fromField = Array.from({ length: 21 }, () => stage.live.submit(forward('rook'), admin));
    const fromDesk = Array.from({ length: 21 }, () =>
      stage.live.submit(
        command('note.add', {
          noteId: v7(),
          kind: 'note',
          until: null,
          lng: 4.88,
          lat: 52.08,
          text: 'Tot twee uur.',
        }),
        specialist,
      ),
    );
    const field = (await Promise.all(fromField)).map(said);
    const desk = (await Promise.all(fromDesk)).map(said);
    expect(field).toEqual([...Array.from({ length: 20 }, () => 'ok'), 'busy']);
    expect(desk).toEqual([...Array.from({ length: 20 }, () => 'ok'), 'busy']);
    expect(await fromField[20]).toMatchObject({ refusal: { retryAfterSeconds: expect.any(Number) } });
  });
});

test('L1 P4: a reader within the tail gets what is missing; one entry further back is told that it is too far', async () => {
  const limits = { ...recordLimits, tailEntries: 30 };
  stage = await setStage({ directory: directory.path, limits });
  const first = stage.live.position();
  await Promise.all(Array.from({ length: 30 }, () => stage.say(admin, forward('rook'))));
  const missing = stage.live.entriesAfter(first);
  expect(missing).toMatchObject({ entries: expect.any(Array) });
  await stage.say(admin, forward('rook'));
  expect(stage.live.entriesAfter(first)).toBe('too-far');
  const now = stage.live.position();
  expect(stage.live.entriesAfter(now)).toEqual({ entries: [] });
  expect(stage.live.entriesAfter({ ...now, hash: 'f'.repeat(64) })).toBe('contradiction');
  expect(stage.live.entriesAfter({ ...now, seq: now.seq + 1 })).toBe('contradiction');
});

test('C1: of a thousand races for one message exactly one specialist holds it each time', async () => {
  stage = await setStage({ directory: directory.path });
  for (let round = 0; round < 1000; round += 1) {
    const message = forward(`melding ${round}`);
    const messageId = String('messageId' in message.data && message.data.messageId);
    await stage.live.submit(message, admin);
    const racers = round % 2 === 0 ? [specialist, colleague] : [colleague, specialist];
    const acks = await Promise.all(
      racers.map((racer) => stage.live.submit(command('message.claim', { messageId }), racer)),
    );
    expect(acks.map(said).sort()).toEqual(['held-by-other', 'ok']);
    const winner = racers[acks.findIndex((ack) => ack.ok)];
    expect(stage.live.state.messages.get(messageId)?.claim?.staffId).toBe(winner?.id);
    await stage.say(winner ?? specialist, answer([messageId]));
  }
}, 60_000);

test('J1: after operation.destroy the words are gone from journal, memory and files, and everything still verifies', async () => {
  stage = await setStage({ directory: directory.path });
  await stage.say(admin, forward('De jongen met de opvallende jas'));
  await stage.say(coordinator, command('operation.close', {}));
  expect(await stage.say(coordinator, command('operation.destroy', {}))).toBe('ok');
  await stage.operations.close();
  stage = await setStage({ directory: directory.path });
  expect(stage.live.stopped).toBe(false);
  expect(stage.live.state.operation?.status).toBe('destroyed');
  expect([...stage.live.state.messages.values()].map(({ content }) => content)).toEqual([null]);
  expect(await eventTypes(stage.journal, stage.operationId)).toContain('message.forwarded');
  const { readFileSync, readdirSync } = await import('node:fs');
  const files = readdirSync(directory.path).map((name) => readFileSync(`${directory.path}/${name}`));
  expect(files.some((bytes) => bytes.includes('opvallende jas'))).toBe(false);
});

function hashBefore(entries: readonly StoredEntry[]): string {
  const [first] = entries;
  const before = stage.live.entriesAfter({ epoch: 1, seq: 0, hash: '0'.repeat(64) });
  if (before === 'too-far' || before === 'contradiction' || !first) throw new Error('the tail is gone');
  return before.entries[first.seq - 2]?.hash ?? '';
}
