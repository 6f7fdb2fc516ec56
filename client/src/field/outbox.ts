import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { ReceiptsReport } from '@nachtwacht/shared/wire/field.ts';
import { v7 as uuidv7 } from 'uuid';
import { createStore, type Store } from '../store/create-store.ts';
import type { Alone } from './alone.ts';
import {
  asKept,
  type Delivery,
  isBusy,
  isMessage,
  nextToSend,
  type OutboxCommand,
  type OutboxFresh,
  type OutboxItem,
  type OutboxPhoto,
  type OutboxStorage,
  surelyNotTaken,
  toRetrySeconds,
} from './outbox-item.ts';
import { createLane, type Next } from './outbox-lane.ts';

/** What this phone has still to tell; survives a reload, is sent in order, each once by its id. */
export interface Outbox {
  readonly items: Store<readonly OutboxItem[]>;
  /** Resolves when the message and its photos are kept on this phone; throws when they cannot be kept. Sent under the id of its message. */
  forward: (message: CommandData<'message.forward'>, photos: readonly Blob[]) => Promise<void>;
  /** What the admin answers or adds at a message. */
  reply: (reply: CommandData<'message.reply'>) => Promise<void>;
  report: (receipts: ReceiptsReport['receipts']) => Promise<void>;
  /** What is under way now. */
  readonly course: Store<OutboxCourse>;
  /** Anything but what is being sent, here or by the service worker; tells whether it went. A message that did not arrive takes its photos with it. */
  remove: (id: string) => Promise<boolean>;
  /** What was refused, once more. */
  retry: (id: string) => Promise<void>;
  /** Tries now; call on start, online, visible, connect. */
  flush: () => void;
  /** Looks what others put into the storage, or delivered from it; then tries. */
  refresh: () => Promise<void>;
}

export interface Retry {
  /** This device's clock, milliseconds since 1970, at which the server is asked again. */
  readonly at: number;
  /** It said that it is busy; else it did not answer. */
  readonly isBusy: boolean;
}

export interface OutboxCourse {
  readonly retry: Readonly<Record<OutboxItem['kind'], Retry | null>>;
  /** How far the photo under way has come, from 0 to 1. */
  readonly photo: { readonly id: string; readonly share: number } | null;
}

export interface OutboxParts {
  readonly storage: OutboxStorage;
  readonly sendCommand: (command: OutboxCommand) => Promise<Delivery>;
  readonly sendPhoto: (photo: OutboxPhoto, onProgress: (share: number) => void) => Promise<Delivery>;
  readonly now?: () => number;
  readonly after?: (seconds: number, act: () => void) => void;
  /** Keeps the pages of one phone, and its service worker, apart. */
  readonly alone?: Alone;
}

/** Beyond this many waiting items a phone refuses to take more. */
export const MAX_OUTBOX = 200;
const KEEP_RECEIVED = 20;
/** Another page or the service worker is at it; whoever that is may go without finishing. */
const HELD_SECONDS = 5;
/** A server that trips over the same item so often will do so again. */
const MAX_FAULTS = 3;
const FAULT_SECONDS = 5;

export class OutboxFullError extends Error {}

export async function createOutbox({ storage, sendCommand, sendPhoto, ...parts }: OutboxParts): Promise<Outbox> {
  const { now = Date.now, after = (seconds, act) => setTimeout(act, seconds * 1000), alone = alwaysAlone } = parts;
  // Stored as waiting until answered: what may have arrived before the page went is sent again, and counts once.
  const { store: items, set } = createStore<readonly OutboxItem[]>(await storage.all());
  const { store: course, set: setCourse } = createStore<OutboxCourse>({
    retry: { command: null, photo: null },
    photo: null,
  });
  const setRetry = (kind: OutboxItem['kind'], retry: Retry | null) =>
    setCourse({ ...course.get(), retry: { ...course.get().retry, [kind]: retry } });
  let order = Math.max(0, ...items.get().map((item) => item.order));

  const replace = (item: OutboxItem) =>
    set(withoutOldReceived(items.get().map((each) => (each.id === item.id ? item : each))));

  const add = async (fresh: readonly (OutboxFresh & { id: string })[]) => {
    const waiting = items.get().filter(({ state }) => state !== 'received');
    if (waiting.length + fresh.length > MAX_OUTBOX) throw new OutboxFullError();
    const queued = fresh.map((each): OutboxItem => {
      order += 1;
      return { ...each, order, queuedAt: now(), state: 'waiting', refusal: null, fault: null };
    });
    await storage.put(queued);
    // A look into the storage may have found them meanwhile.
    set([...items.get().filter(({ id }) => !fresh.some((each) => each.id === id)), ...queued]);
    flush();
  };

  const settle = async (item: OutboxItem, answer: Ack) => {
    const isDone = answer.ok || isOnlyReport(item);
    const reason = answer.ok ? {} : 'refusal' in answer ? { refusal: answer.refusal } : { fault: answer.fault };
    const settled: OutboxItem = { ...item, ...reason, state: isDone ? 'received' : 'refused' };
    // What storage fails to forget is sent again after a reload, and counts once.
    await (isDone ? storage.remove(item.id) : storage.put([settled])).catch(() => undefined);
    replace(settled);
  };

  const deliver = (item: OutboxItem): Promise<Delivery> => {
    setRetry(item.kind, null);
    if (item.kind === 'command') return sendCommand(item);
    return sendPhoto(item, (share) => setCourse({ ...course.get(), photo: { id: item.id, share } }));
  };

  const deliverOnce = async (item: OutboxItem): Promise<Delivery> => {
    if ((await storage.has?.(item.id)) === false) return DELIVERED_BY_ANOTHER;
    if (!isMessage(item) || item.mayHaveArrived) return deliver(item);
    // Kept before it leaves: a page that goes in between knows afterwards that it did.
    await storage.put([{ ...item, mayHaveArrived: true }]).catch(() => undefined);
    const answer = await deliver(item);
    if (surelyNotTaken(answer)) await storage.put([item]).catch(() => undefined);
    return answer;
  };

  const faults = new Map<string, number>();
  const secondsTo = (item: OutboxItem, answer: Delivery): number | null => {
    if (typeof answer === 'string' || answer.ok || !('fault' in answer)) return toRetrySeconds(answer);
    const count = (faults.get(item.id) ?? 0) + 1;
    faults.set(item.id, count);
    return count < MAX_FAULTS ? count * FAULT_SECONDS : null;
  };

  const send = async (item: OutboxItem): Promise<Next> => {
    replace({ ...item, state: 'sending' });
    const answer = await alone(item.id, () => deliverOnce(item)).catch(() => null);
    setCourse({ ...course.get(), photo: item.kind === 'photo' ? null : course.get().photo });
    const seconds = answer === null ? HELD_SECONDS : secondsTo(item, answer);
    if (answer !== null && typeof answer !== 'string' && seconds === null) {
      await settle(item, answer);
      return 'onward';
    }
    const isLost = isMessage(item) && answer !== null && !surelyNotTaken(answer);
    replace(isLost ? { ...item, mayHaveArrived: true } : item);
    if (seconds === null) return 'stop';
    if (answer !== null) setRetry(item.kind, { at: now() + seconds * 1000, isBusy: isBusy(answer) });
    return { seconds };
  };

  // Two lanes, so that a photo never holds up words.
  const lanes = (['command', 'photo'] as const).map((kind) =>
    createLane({ next: () => nextToSend(items.get(), kind), send, after, onward: () => flush() }),
  );
  const flush = () => {
    for (const lane of lanes) lane();
  };

  return {
    items,
    course,
    flush,
    forward: async (message, photos) => {
      const { messageId } = message;
      if (items.get().some(({ id }) => id === messageId)) return;
      await add([
        { kind: 'command', id: messageId, type: 'message.forward', data: message, messageId },
        ...photos.map((image) => ({ kind: 'photo' as const, id: uuidv7(), messageId, image })),
      ]);
    },
    reply: (reply) => add([{ kind: 'command', id: uuidv7(), type: 'message.reply', data: reply, messageId: null }]),
    report: (receipts) =>
      add([{ kind: 'command', id: uuidv7(), type: 'receipts.report', data: { receipts }, messageId: null }]),
    remove: async (id) => {
      const gone = withPhotos(items.get(), id).filter(({ state }) => state !== 'sending');
      const isGone = await alone(id, async () => {
        if ((await storage.has?.(id)) === false) return false;
        await Promise.all(gone.map((item) => storage.remove(item.id)));
        return gone.length > 0;
      });
      if (isGone) set(items.get().filter((item) => !gone.some((each) => each.id === item.id)));
      return isGone === true;
    },
    retry: async (id) => {
      const item = items.get().find((each) => each.id === id && each.state === 'refused');
      if (!item) return;
      const again: OutboxItem = { ...item, state: 'waiting', refusal: null, fault: null };
      await storage.put([again]);
      faults.delete(id);
      replace(again);
      flush();
    },
    refresh: async () => {
      const kept = await storage.all();
      const keptById = new Map(kept.map((item) => [item.id, item]));
      const known = items.get().map((item) => (item.state === 'waiting' ? asKept(item, keptById.get(item.id)) : item));
      const knownIds = new Set(known.map(({ id }) => id));
      set([...known, ...kept.filter(({ id }) => !knownIds.has(id))]);
      order = Math.max(order, ...kept.map((item) => item.order));
      flush();
    },
  };
}

const alwaysAlone: Alone = (_itemId, act) => act();
const DELIVERED_BY_ANOTHER: Delivery = { ok: true, receipt: { firstSeq: 0, lastSeq: 0, hash: '', repeated: true } };

/** A report that the server does not want is nothing for a person to look at. */
function isOnlyReport(item: OutboxItem): boolean {
  return item.kind === 'command' && item.type === 'receipts.report';
}

function withPhotos(items: readonly OutboxItem[], id: string): readonly OutboxItem[] {
  const item = items.find((each) => each.id === id);
  if (!item || item.state === 'sending') return [];
  if (item.kind === 'photo' || item.state === 'received') return [item];
  return [item, ...items.filter((each) => each.kind === 'photo' && each.messageId === item.messageId)];
}

function withoutOldReceived(items: readonly OutboxItem[]): readonly OutboxItem[] {
  const received = items.filter(({ state }) => state === 'received');
  const surplus = new Set(received.slice(0, Math.max(0, received.length - KEEP_RECEIVED)));
  return surplus.size === 0 ? items : items.filter((item) => !surplus.has(item));
}
