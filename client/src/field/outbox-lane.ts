import type { OutboxItem } from './outbox-item.ts';

/** After one item: the next, nothing before there is a connection, or the same again after so many seconds. */
export type Next = 'onward' | 'stop' | { readonly seconds: number };

interface LaneParts {
  readonly next: () => OutboxItem | null;
  readonly send: (item: OutboxItem) => Promise<Next>;
  readonly after: (seconds: number, act: () => void) => void;
  /** After each that is settled: a photo may go as soon as its message is in. */
  readonly onward: () => void;
}

/** One at a time, in order, until there is nothing left, no connection, or somebody to wait for. */
export function createLane({ next, send, after, onward }: LaneParts): () => void {
  let busy = false;
  const go = () => {
    const item = busy ? null : next();
    if (!item) return;
    busy = true;
    void send(item).then((then) => {
      if (typeof then === 'object') {
        after(then.seconds, () => {
          busy = false;
          go();
        });
        return;
      }
      busy = false;
      if (then === 'onward') onward();
    });
  };
  return go;
}
