import { useEffect, useRef, useState } from 'react';
import type { DraftPlace } from './draft.ts';
import { type Located, locate } from './locate.ts';

export interface FindMe {
  /** Under way, or why there is no place; null otherwise. */
  readonly state: 'finding' | Exclude<Located, { ok: true }>['reason'] | null;
  ask: () => Promise<void>;
  /** An answer that still comes counts no more. */
  stop: () => void;
}

/** Asks where this phone is; what comes after another choice was made, or after the question is gone, is not told. */
export function useFindMe(onFound: (place: DraftPlace) => void, find: () => Promise<Located> = locate): FindMe {
  const [state, setState] = useState<FindMe['state']>(null);
  const asked = useRef(0);
  const latest = useRef(onFound);
  latest.current = onFound;
  const begin = (next: FindMe['state']) => {
    setState(next);
    asked.current += 1;
    return asked.current;
  };
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );
  return {
    state,
    stop: () => void begin(null),
    ask: async () => {
      const mine = begin('finding');
      const found = await find();
      if (mine !== asked.current) return;
      setState(found.ok ? null : found.reason);
      if (!found.ok) return;
      const { lng, lat, accuracyMetres } = found;
      latest.current({ kind: 'here', lng, lat, accuracyMetres });
    },
  };
}
