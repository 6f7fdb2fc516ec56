import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { Waiting } from '@nachtwacht/shared/messages/queue.ts';

export const ROW_HEIGHT = 76;
export const FOLD_HEIGHT = 44;
const NOTE_HEIGHT = 36;
const HEAD_HEIGHT = 44;

/** Several rows as one: a district in a flood, or a burst from one admin. */
export interface Fold {
  readonly kind: 'district' | 'burst';
  readonly id: string;
  readonly name: string;
  readonly messages: readonly Message[];
  readonly open: boolean;
}

export type QueueItem =
  | { readonly kind: 'message'; readonly id: string; readonly message: Message; readonly within: boolean }
  | { readonly kind: 'fold'; readonly id: string; readonly fold: Fold }
  | { readonly kind: 'note'; readonly id: 'note'; readonly messages: number; readonly districts: number };

/** Above the messages of one who waits for an answer. */
export type OwedHead = {
  readonly kind: 'admin';
  readonly id: string;
  readonly waiting: Waiting;
  readonly count: number;
};

export interface Folding {
  readonly flood: boolean;
  readonly unfolded: readonly string[] | 'all';
  /** Never folded away under somebody's eyes: the selected one and the marked ones. */
  readonly kept: readonly string[];
  readonly groups: ReadonlyMap<string, Group>;
}

const BURST_MS = 120_000;
const BURST = 3;

/** The rows as they stand on the screen. Nothing is hidden: every message is a row or is counted in one. */
export function foldRows(rows: readonly Message[], folding: Folding): readonly QueueItem[] {
  const free = rows.filter((message) => mayFold(message, folding));
  const bursts = findBursts(free, folding);
  const inBurst = new Set([...bursts.values()].flatMap(({ messages }) => messages.map(({ id }) => id)));
  const districts = folding.flood
    ? findDistricts(
        free.filter(({ id, urgency }) => urgency === 'normal' && !inBurst.has(id)),
        folding,
      )
    : new Map<string, Fold>();
  const items: QueueItem[] = [];
  const told = new Set<string>();
  for (const message of rows) {
    const fold = bursts.get(message.id) ?? districts.get(message.id);
    if (!fold) items.push({ kind: 'message', id: message.id, message, within: false });
    else if (!told.has(fold.id)) {
      if (fold.kind === 'district' && ![...told].some((id) => id.startsWith('district '))) items.push(note(districts));
      told.add(fold.id);
      items.push({ kind: 'fold', id: fold.id, fold });
      if (fold.open)
        for (const each of fold.messages) items.push({ kind: 'message', id: each.id, message: each, within: true });
    }
  }
  return items;
}

const heights = { message: ROW_HEIGHT, fold: FOLD_HEIGHT, note: NOTE_HEIGHT, admin: HEAD_HEIGHT } as const;

export function heightOf({ kind }: QueueItem | OwedHead): number {
  return heights[kind];
}

function note(districts: ReadonlyMap<string, Fold>): QueueItem {
  return { kind: 'note', id: 'note', messages: districts.size, districts: new Set(districts.values()).size };
}

/** What is urgent or was turned down, what somebody holds and what is looked at stays a row of its own. */
function mayFold({ id, urgency, returned, claim }: Message, { kept }: Folding): boolean {
  return urgency !== 'urgent' && returned === null && claim === null && !kept.includes(id);
}

/** By message id: three or more of one admin within two minutes. */
function findBursts(rows: readonly Message[], folding: Folding): ReadonlyMap<string, Fold> {
  const found = new Map<string, Fold>();
  const byAdmin = Map.groupBy(
    rows.filter(({ adminId }) => adminId !== null),
    ({ adminId }) => adminId ?? '',
  );
  for (const [adminId, of] of byAdmin) {
    if (of.length < BURST) continue;
    const inTime = [...of].sort((a, b) => a.number - b.number);
    for (const run of runsOf(inTime)) {
      const [first] = run;
      if (!first) continue;
      const id = `burst ${adminId} ${first.number}`;
      const name = folding.groups.get(first.groupId)?.content?.name ?? '';
      const fold: Fold = { kind: 'burst', id, name, messages: run, open: isOpen(id, folding) };
      for (const message of run) found.set(message.id, fold);
    }
  }
  return found;
}

/** Stretches in which any three that follow each other came within two minutes. */
function runsOf(messages: readonly Message[]): Message[][] {
  const runs: Message[][] = [];
  const times = messages.map(({ receivedAt }) => Date.parse(receivedAt));
  let run: number[] = [];
  for (let index = 0; index + BURST - 1 < messages.length; index += 1) {
    if ((times[index + BURST - 1] ?? 0) - (times[index] ?? 0) > BURST_MS) continue;
    const span = [index, index + 1, index + 2];
    if (run.includes(index)) run.push(...span.filter((each) => !run.includes(each)));
    else {
      if (run.length > 0) runs.push(run.flatMap((each) => messages[each] ?? []));
      run = span;
    }
  }
  if (run.length > 0) runs.push(run.flatMap((each) => messages[each] ?? []));
  return runs;
}

function findDistricts(rows: readonly Message[], folding: Folding): Map<string, Fold> {
  const found = new Map<string, Fold>();
  const nameOf = ({ groupId }: Message) => {
    const content = folding.groups.get(groupId)?.content;
    return content?.district || content?.name || '';
  };
  for (const [name, messages] of Map.groupBy(rows, nameOf)) {
    const id = `district ${name}`;
    const fold: Fold = { kind: 'district', id, name, messages, open: isOpen(id, folding) };
    for (const message of messages) found.set(message.id, fold);
  }
  return found;
}

function isOpen(id: string, { unfolded }: Folding): boolean {
  return unfolded === 'all' || unfolded.includes(id);
}
