import type { State } from '@nachtwacht/shared/operation/state.ts';
import { stateFingerprint } from '@nachtwacht/shared/operation/state-json.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { expect, test } from 'vitest';
import { createMemoryJournal } from '../../src/journal/memory.ts';
import type { JournalPort } from '../../src/journal/port.ts';
import { type Clockwork, startClockwork } from '../../src/operation/clockwork.ts';
import { type OperationRecord, openRecord, recordLimits } from '../../src/operation/record.ts';
import { EVENING, opening, type Step, specialist } from './evening.ts';
import { createManualClock } from './manual-clock.ts';
import { createPicture, type Picture } from './picture.ts';
import { randomStep } from './random-commands.ts';
import { type Chance, createChance } from './seeded.ts';
import { fingerprintOfJournal, quiet } from './stage.ts';

const operation = '01900000-0000-7000-8000-000000000000';
const ROUNDS = 10;
/** `SEED=17 npx vitest run …` repeats one; a seed that failed becomes a test with a name. */
const seeds = process.env.SEED ? [Number(process.env.SEED)] : Array.from({ length: 1000 }, (_, index) => index + 1);

test('P2 P4 C1 J4 J6: of a thousand random evenings every picture ends as the journal tells', async () => {
  const ways = new Map<string, number>();
  for (const seed of seeds) {
    try {
      for (const way of await playEvening(seed)) ways.set(way, (ways.get(way) ?? 0) + 1);
    } catch (error) {
      throw new Error(`seed ${seed} fails`, { cause: error });
    }
  }
  if (seeds.length > 1) expect([...ways.keys()].sort()).toEqual(['entries', 'snapshot']);
}, 120_000);

async function playEvening(seed: number): Promise<string[]> {
  const chance = createChance(seed);
  const clock = createManualClock(EVENING);
  const journal = createMemoryJournal();
  const flaky = withFailures(journal, chance);
  const limits = { ...recordLimits, batchEntries: 8, tailEntries: 12 };
  const newId = chance.id;
  const pictures = [createPicture(true), createPicture(true), createPicture(false)];
  const boot = async (): Promise<[OperationRecord, Clockwork]> => {
    const booted = await openRecord({ operation, journal: flaky.port, log: quiet, clock, newId, limits });
    return [booted, startClockwork({ record: booted, clock, newId })];
  };
  let [record, clockwork] = await boot();
  for (const [actor, command] of opening()) await must(record.submit({ ...command, id: chance.id() }, actor));
  for (const picture of pictures) picture.connect(record);

  const receipts = new Map<string, string>();
  const submit = async ([actor, command]: Step) => {
    const ack = await record.submit(command, actor);
    if (ack.ok) expectOneReceipt(receipts, command.id, ack);
    if ('fault' in ack) expect(flaky.failures).toBeGreaterThan(0);
  };
  const steps: Step[] = [];
  flaky.fails = true;
  for (let round = 0; round < ROUNDS; round += 1) {
    const moment = Array.from(
      { length: 1 + chance.whole(5) },
      () => (chance.happens(0.1) ? chance.pickAny(steps) : null) ?? randomStep(chance, record.state),
    );
    steps.push(...moment);
    await Promise.all(moment.map(submit));
    expectSoundClaims(record.state);
    if (chance.happens(0.3)) clock.pass(chance.whole(120_000));
    if (chance.happens(0.1)) clockwork.leases.setConnected(specialist.id, chance.happens(0.5));
    for (const picture of pictures) moveAbout(picture, record, chance);
    if (chance.happens(0.05)) {
      for (const picture of pictures) picture.drop();
      await record.settled();
      clockwork.close();
      [record, clockwork] = await boot();
    }
  }
  flaky.fails = false;
  await record.settled();
  const expected = await fingerprintOfJournal(journal, operation);
  expect(stateFingerprint(record.state)).toBe(expected);
  for (const picture of pictures) {
    expect(picture.misfits).toEqual([]);
    picture.connect(record);
    expect(picture.state && stateFingerprint(picture.state)).toBe(expected);
  }
  clockwork.close();
  return pictures.flatMap((picture) => picture.ways);
}

function moveAbout(picture: Picture, record: OperationRecord, chance: Chance): void {
  if (chance.happens(0.2)) picture.drop();
  else if (chance.happens(0.3)) picture.connect(record);
}

/** An engine that now and then fails, before or after its commit. */
function withFailures(journal: JournalPort, chance: Chance): { port: JournalPort; fails: boolean; failures: number } {
  const fail = (when: string) => {
    if (!flaky.fails || !chance.happens(0.03)) return;
    flaky.failures += 1;
    throw new Error(`the disk is gone ${when} the commit`);
  };
  const flaky = {
    fails: false,
    failures: 0,
    port: {
      ...journal,
      append: async (...args: Parameters<JournalPort['append']>) => {
        fail('before');
        await journal.append(...args);
        fail('after');
      },
    },
  };
  return flaky;
}

/** J4: every acknowledgement of one command names the same place in the journal. */
function expectOneReceipt(receipts: Map<string, string>, commandId: string, ack: Extract<Ack, { ok: true }>): void {
  const { firstSeq, lastSeq, hash, repeated } = ack.receipt;
  const receipt = `${firstSeq} ${lastSeq} ${hash}`;
  const known = receipts.get(commandId);
  if (repeated && known) expect(receipt).toBe(known);
  receipts.set(commandId, receipt);
}

/** C1: who holds what is said once, and never of a message that is decided. */
function expectSoundClaims(state: State): void {
  const holders = [...state.messages.values()].filter(({ claim }) => claim);
  expect(new Set(holders.map(({ id }) => id))).toEqual(state.claimed);
  expect(holders.filter(({ triage }) => triage !== 'open')).toEqual([]);
  const open = [...state.messages.values()].filter(({ triage }) => triage !== 'decided');
  expect(new Set(open.map(({ id }) => id))).toEqual(state.untreated);
}

async function must(answer: Promise<Ack>): Promise<void> {
  const ack = await answer;
  if (!ack.ok) throw new Error(JSON.stringify(ack));
}
