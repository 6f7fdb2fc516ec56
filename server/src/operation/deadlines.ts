import type { Clock } from './clock.ts';

/** Deadlines by key, on the monotonic clock; one timer for all of them. */
export interface Deadlines {
  /** Sets or moves a deadline. */
  set(key: string, dueMs: number): void;
  clear(key: string): void;
  dueOf(key: string): number | null;
  close(): void;
}

interface Node {
  readonly key: string;
  readonly dueMs: number;
}

/** `onDue` is told each key once, when its time has come, the earliest first. */
export function createDeadlines(clock: Clock, onDue: (key: string) => void): Deadlines {
  const due = new Map<string, number>();
  /** A binary heap; a node that `due` no longer agrees with is skipped when it comes up. */
  const heap: Node[] = [];
  let timer: { readonly dueMs: number; cancel(): void } | null = null;

  const arm = () => {
    while (heap[0] && due.get(heap[0].key) !== heap[0].dueMs) pop(heap);
    const next = heap[0]?.dueMs ?? null;
    if (timer?.dueMs === next) return;
    timer?.cancel();
    timer = next === null ? null : { dueMs: next, cancel: clock.setTimer(next - clock.monotonicMs(), fire) };
  };
  const fire = () => {
    timer = null;
    const now = clock.monotonicMs();
    for (let first = heap[0]; first && first.dueMs <= now; first = heap[0]) {
      pop(heap);
      if (due.get(first.key) !== first.dueMs) continue;
      due.delete(first.key);
      onDue(first.key);
    }
    arm();
  };

  return {
    set: (key, dueMs) => {
      if (due.get(key) === dueMs) return;
      due.set(key, dueMs);
      push(heap, { key, dueMs });
      arm();
    },
    clear: (key) => {
      if (due.delete(key)) arm();
    },
    dueOf: (key) => due.get(key) ?? null,
    close: () => {
      timer?.cancel();
      timer = null;
      due.clear();
      heap.length = 0;
    },
  };
}

function push(heap: Node[], node: Node): void {
  heap.push(node);
  for (let index = heap.length - 1; index > 0; ) {
    const parent = (index - 1) >> 1;
    if (!swapIfLater(heap, parent, index)) return;
    index = parent;
  }
}

function pop(heap: Node[]): void {
  const last = heap.pop();
  if (heap.length === 0 || !last) return;
  heap[0] = last;
  for (let index = 0; ; ) {
    const [left, right] = [heap[2 * index + 1], heap[2 * index + 2]];
    if (!left) return;
    const child = right && right.dueMs < left.dueMs ? 2 * index + 2 : 2 * index + 1;
    if (!swapIfLater(heap, index, child)) return;
    index = child;
  }
}

/** Swaps parent and child when the parent is due later. */
function swapIfLater(heap: Node[], parentAt: number, childAt: number): boolean {
  const [parent, child] = [heap[parentAt], heap[childAt]];
  if (!parent || !child || parent.dueMs <= child.dueMs) return false;
  heap[parentAt] = child;
  heap[childAt] = parent;
  return true;
}
