import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { ReceiptsReport } from '@nachtwacht/shared/wire/field.ts';
import { v7 as uuidv7 } from 'uuid';
import { createStore, type Store } from '../store/create-store.ts';
import type { Alone } from './alone.ts';
import {
  type Delivery,
  nextToSend,
  type OutboxCommand,
  type OutboxFresh,
  type OutboxItem,
  type OutboxPhoto,
  type OutboxStorage,
  toRetrySeconds,
} from './outbox-item.ts';

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
  /** Anything but what is being sent; a message that did not arrive takes its photos with it. */
  remove: (id: string) => Promise<void>;
  /** Tries now; call on start, online, visible, connect. */
  flush: () => void;
  /** Looks what others put into the storage, or delivered from it; then tries. */
  refresh: () => Promise<void>;
}

export interface OutboxCourse {
  /** This device's clock, milliseconds since 1970, at which a busy server is asked again. */
  readonly retryAt: Readonly<Record<OutboxItem['kind'], number | null>>;
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

export class OutboxFullError extends Error {}

export async function createOutbox({ storage, sendCommand, sendPhoto, ...parts }: OutboxParts): Promise<Outbox> {
  const { now = Date.now, after = (seconds, act) => setTimeout(act, seconds * 1000), alone = alwaysAlone } = parts;
  // Stored as waiting until answered: what may have arrived before the page went is sent again, and counts once.
  const { store: items, set } = createStore<readonly OutboxItem[]>(await storage.all());
  const { store: course, set: setCourse } = createStore<OutboxCourse>({
    retryAt: { command: null, photo: null },
    photo: null,
  });
  const setRetry = (kind: OutboxItem['kind'], at: number | null) =>
    setCourse({ ...course.get(), retryAt: { ...course.get().retryAt, [kind]: at } });
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
    set([...items.get(), ...queued]);
    flush();
  };

  const settle = async (item: OutboxItem, answer: Exclude<Delivery, 'offline'>) => {
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

  const deliverOnce = async (item: OutboxItem): Promise<Delivery> =>
    (await storage.has?.(item.id)) === false ? DELIVERED_BY_ANOTHER : deliver(item);

  const send = async (item: OutboxItem): Promise<Delivery> => {
    replace({ ...item, state: 'sending' });
    const answer = (await alone(item.id, () => deliverOnce(item)).catch(() => null)) ?? 'offline';
    setCourse({ ...course.get(), photo: item.kind === 'photo' ? null : course.get().photo });
    if (answer === 'offline' || toRetrySeconds(answer) !== null) replace(item);
    else await settle(item, answer);
    return answer;
  };

  // Two lanes, so that a photo never holds up words.
  const lanes = (['command', 'photo'] as const).map((kind) =>
    createLane({
      next: () => nextToSend(items.get(), kind),
      send,
      after: (seconds, act) => {
        setRetry(kind, now() + seconds * 1000);
        after(seconds, act);
      },
      onward: () => flush(),
    }),
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
        await Promise.all(gone.map((item) => storage.remove(item.id)));
        return true;
      });
      if (isGone) set(items.get().filter((item) => !gone.some((each) => each.id === item.id)));
    },
    refresh: async () => {
      const kept = await storage.all();
      const keptIds = new Set(kept.map(({ id }) => id));
      const known = items.get().map((item) => (isElsewhere(item, keptIds) ? toReceived(item) : item));
      const knownIds = new Set(known.map(({ id }) => id));
      set([...known, ...kept.filter(({ id }) => !knownIds.has(id))]);
      order = Math.max(order, ...kept.map((item) => item.order));
      flush();
    },
  };
}

const alwaysAlone: Alone = (_itemId, act) => act();
const DELIVERED_BY_ANOTHER: Delivery = { ok: true, receipt: { firstSeq: 0, lastSeq: 0, hash: '', repeated: true } };

/** Waits here, and is no longer kept: another page or the service worker brought it. */
function isElsewhere({ id, state }: OutboxItem, keptIds: ReadonlySet<string>): boolean {
  return state === 'waiting' && !keptIds.has(id);
}

function toReceived(item: OutboxItem): OutboxItem {
  return { ...item, state: 'received' };
}

interface LaneParts {
  readonly next: () => OutboxItem | null;
  readonly send: (item: OutboxItem) => Promise<Delivery>;
  readonly after: (seconds: number, act: () => void) => void;
  /** After each answer: a photo may go as soon as its message is in. */
  readonly onward: () => void;
}

/** One at a time, in order, until there is nothing left, no connection, or the server asks to wait. */
function createLane({ next, send, after, onward }: LaneParts): () => void {
  let busy = false;
  const go = () => {
    const item = busy ? null : next();
    if (!item) return;
    busy = true;
    void send(item).then((answer) => {
      const seconds = answer === 'offline' ? null : toRetrySeconds(answer);
      if (seconds !== null) {
        after(seconds, () => {
          busy = false;
          go();
        });
        return;
      }
      busy = false;
      // A photo may go as soon as its message is in.
      if (answer !== 'offline') onward();
    });
  };
  return go;
}

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
