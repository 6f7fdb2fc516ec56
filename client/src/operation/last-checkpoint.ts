import { type Checkpoint, checkpoint } from '@nachtwacht/shared/wire/staff.ts';

/** The furthest position that the server signed for this device: the proof that a journal went backwards. */
export interface LastCheckpoint {
  read: () => Checkpoint | null;
  keep: (next: Checkpoint) => void;
}

export function createLastCheckpoint(
  operationId: string,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): LastCheckpoint {
  const key = `nachtwacht.checkpoint.${operationId}`;
  let known = parse(storage.getItem(key));
  return {
    read: () => known,
    keep: (next) => {
      if (known && (next.epoch < known.epoch || (next.epoch === known.epoch && next.seq <= known.seq))) return;
      known = next;
      try {
        storage.setItem(key, JSON.stringify(next));
      } catch {
        // A full or forbidden storage leaves the checkpoint in memory.
      }
    },
  };
}

function parse(text: string | null): Checkpoint | null {
  if (text === null) return null;
  try {
    return checkpoint.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
