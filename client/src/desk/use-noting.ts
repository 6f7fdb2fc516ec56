import { useMemo, useState } from 'react';
import { type LngLat, type MapNote, middleOf } from '../map/place-on-map.ts';
import type { Noting } from './MapTools.tsx';

/** The note that is being written, the drawing of its area, and what of it stands on the map already. */
export function useNoting() {
  const [noting, setNoting] = useState<Noting>();
  const { ring } = noting ?? {};
  const unwritten = useMemo(
    (): readonly MapNote[] =>
      ring ? [{ id: 'unwritten', kind: 'note', label: '', until: '', ...middle(ring), ring }] : [],
    [ring],
  );
  const drawing = noting?.drawing
    ? {
        neutral: true,
        onDone: (drawn: LngLat[]) => setNoting({ picking: false, point: middle(drawn), ring: drawn }),
        onCancel: () => setNoting({ ...noting, drawing: false }),
      }
    : undefined;
  return { noting, setNoting, drawing, unwritten };
}

function middle(ring: readonly LngLat[]) {
  const [lng, lat] = middleOf(ring);
  return { lng, lat };
}
