import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupArea, MapNote } from '../map/place-on-map.ts';
import { toGroupAreas, toNotes } from '../map/surroundings.ts';
import { useLive } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { usePacedVersion } from '../operation/use-paced-version.ts';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';

const MINUTE_MS = 60_000;

/** What a wall shows around its messages: local knowledge with its end, and which groups are active or cannot be reached. No words: the streets come first. */
export function useSurroundings(): { notes: readonly MapNote[]; areas: readonly GroupArea[] } {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const { picture } = useOperation();
  const version = usePacedVersion();
  const reach = useLive((live) => live.reach);
  const minute = useNowSelected((now) => Math.floor(now / MINUTE_MS) * MINUTE_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(() => {
    const notes = toNotes(picture.state, minute, (until) => t('descriptions.until', { time: format.time(until) }));
    const areas = toGroupAreas(picture.state, reach, minute).filter(({ state }) => state !== 'quiet');
    return {
      notes: notes.map((note) => ({ ...note, label: note.until })),
      areas: areas.map((area) => ({ ...area, note: '' })),
    };
  }, [picture, version, reach, minute, t, format]);
}
