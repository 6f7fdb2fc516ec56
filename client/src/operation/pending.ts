import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { v7 as uuidv7 } from 'uuid';
import { createStore, type Store } from '../store/create-store.ts';

/** A command that this screen sent, until its entries are in the picture or its refusal is put away. */
export type PendingCommand = {
  [K in CommandType]: {
    readonly id: string;
    readonly type: K;
    readonly data: CommandData<K>;
    /** This device's clock, milliseconds since 1970. */
    readonly sentAt: number;
    /** `waiting` for the server, `acked` and durable but not yet in the picture, or ended. */
    readonly status: 'waiting' | 'acked' | 'refused' | 'fault';
    readonly refusal: Refusal | null;
    /** Id of the fault in the server's log. */
    readonly fault: string | null;
    readonly lastSeq: number;
  };
}[CommandType];

export interface SentCommand {
  readonly id: string;
  readonly done: Promise<Ack>;
}

export interface PendingCommands {
  readonly store: Store<readonly PendingCommand[]>;
  add: <K extends CommandType>(type: K, data: CommandData<K>) => SentCommand;
  /** Oldest first. */
  waiting: () => readonly PendingCommand[];
  settle: (id: string, answer: Ack) => void;
  /** Takes out what the picture now shows. */
  seen: (seq: number) => void;
  dismiss: (id: string) => void;
}

/** Beyond so many unanswered commands a screen refuses the next itself, with `busy`. */
export const MAX_WAITING = 200;
const MAX_ENDED = 20;

export function createPending(now: () => number = Date.now, newId: () => string = uuidv7): PendingCommands {
  const { store, set } = createStore<readonly PendingCommand[]>([]);
  const resolvers = new Map<string, (answer: Ack) => void>();
  const change = (id: string, changes: Partial<PendingCommand>) =>
    set(store.get().map((each) => (each.id === id ? ({ ...each, ...changes } as PendingCommand) : each)));
  const waiting = () => store.get().filter(({ status }) => status === 'waiting');

  return {
    store,
    waiting,
    add: (type, data) => {
      const id = newId();
      if (waiting().length >= MAX_WAITING) {
        return { id, done: Promise.resolve({ ok: false, refusal: { code: 'busy', retryAfterSeconds: 5 } }) };
      }
      const done = new Promise<Ack>((resolve) => resolvers.set(id, resolve));
      const fresh = { id, type, data, sentAt: now(), status: 'waiting', refusal: null, fault: null, lastSeq: 0 };
      set([...withoutOldEnded(store.get()), fresh as PendingCommand]);
      return { id, done };
    },
    settle: (id, answer) => {
      if (answer.ok) change(id, { status: 'acked', lastSeq: answer.receipt.lastSeq });
      else if ('refusal' in answer) change(id, { status: 'refused', refusal: answer.refusal });
      else change(id, { status: 'fault', fault: answer.fault });
      resolvers.get(id)?.(answer);
      resolvers.delete(id);
    },
    seen: (seq) => {
      const left = store.get().filter(({ status, lastSeq }) => status !== 'acked' || lastSeq > seq);
      if (left.length < store.get().length) set(left);
    },
    dismiss: (id) => set(store.get().filter((each) => each.id !== id || each.status === 'waiting')),
  };
}

function withoutOldEnded(commands: readonly PendingCommand[]): readonly PendingCommand[] {
  const ended = commands.filter(({ status }) => status === 'refused' || status === 'fault');
  const surplus = new Set(ended.slice(0, Math.max(0, ended.length - MAX_ENDED)));
  return commands.filter((each) => !surplus.has(each));
}
