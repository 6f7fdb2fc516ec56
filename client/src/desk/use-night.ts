import { useMemo } from 'react';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { usePacedVersion } from '../operation/use-paced-version.ts';
import { useNowSelected } from '../ui/clock.ts';
import { toBars } from './time-span.ts';

export const STEP_MS = 300_000;
const NIGHT_MS = 10 * 3_600_000;

export type Night = ReturnType<typeof useNight>;

/** From the start of the operation to its end, in whole steps. */
export function useNight() {
  const { picture } = useOperation();
  const version = usePacedVersion();
  const minute = useNowSelected((now) => Math.floor(now / 60_000) * 60_000);
  const startsAt = usePicture((state) => state.operation?.startsAt ?? '');
  const endsAt = usePicture((state) => state.operation?.endsAt ?? '');
  const [begin, last] = [Date.parse(startsAt) || minute - NIGHT_MS, Date.parse(endsAt) || minute];
  const start = Math.floor(Math.min(begin, minute) / STEP_MS) * STEP_MS;
  const end = Math.ceil(Math.max(last, minute) / STEP_MS) * STEP_MS;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  const bars = useMemo(() => toBars(picture.state.messages.values(), start, end), [picture, version, start, end]);
  return { bars, start, end, now: Math.min(end, minute + 60_000) };
}
