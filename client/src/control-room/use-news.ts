import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { useCallback, useMemo, useState } from 'react';
import { isRunning } from './board-columns.ts';

export interface News {
  /** Pieces of information that nobody looked at on this board, by dispatch. */
  readonly unseen: ReadonlyMap<string, number>;
  see: (dispatchId: string) => void;
}

/** What was added to running dispatches since the board opened or somebody last looked at the card. */
export function useNews(dispatches: readonly Dispatch[]): News {
  const [seen, setSeen] = useState<ReadonlyMap<string, number>>(() => countInformation(dispatches));
  const unseen = useMemo(() => {
    const fresh = [...countInformation(dispatches.filter(isRunning))].map(
      ([id, count]) => [id, count - (seen.get(id) ?? 0)] as const,
    );
    return new Map(fresh.filter(([, count]) => count > 0));
  }, [dispatches, seen]);
  const see = useCallback(
    (id: string) => {
      const count = dispatches.find((each) => each.id === id)?.informedAt.length ?? 0;
      setSeen((known) => (known.get(id) === count || count === 0 ? known : new Map(known).set(id, count)));
    },
    [dispatches],
  );
  return { unseen, see };
}

function countInformation(dispatches: readonly Dispatch[]): ReadonlyMap<string, number> {
  return new Map(dispatches.map(({ id, informedAt }) => [id, informedAt.length]));
}
