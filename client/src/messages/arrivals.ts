import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { PresenceOf } from '@nachtwacht/shared/wire/staff.ts';

const ARRIVAL_WINDOW_MS = 600_000;
/** More arrivals per specialist on duty in ten minutes is a flood. */
export const FLOOD_LIMIT = 10;

export interface Load {
  readonly arrivals: number;
  readonly specialists: number;
  readonly perSpecialist: number;
  /** First decisions of the same time, likewise. */
  readonly decidedPerSpecialist: number;
  readonly flood: boolean;
}

/** Messages of the last ten minutes for each specialist on duty, at least one. `now` in milliseconds since 1970. */
export function toLoad(
  receivedAt: readonly string[],
  presence: readonly PresenceOf[],
  now: number,
  decidedAt: readonly string[] = [],
): Load {
  const since = new Date(now - ARRIVAL_WINDOW_MS).toISOString();
  const arrivals = receivedAt.filter((at) => at >= since).length;
  const decided = decidedAt.filter((at) => at >= since).length;
  const specialists = Math.max(1, presence.filter(isOnDuty).length);
  const perSpecialist = Math.round(arrivals / specialists);
  const decidedPerSpecialist = Math.round(decided / specialists);
  return { arrivals, specialists, perSpecialist, decidedPerSpecialist, flood: arrivals / specialists > FLOOD_LIMIT };
}

export function isOnDuty({ role, screens, onDuty }: PresenceOf): boolean {
  return role === 'specialist' && screens > 0 && onDuty;
}

/** Times of arrival of the last messages, newest last; enough for the window at any pace that a desk can bear. */
export function selectArrivals(state: State): readonly string[] {
  return [...state.messages.values()].slice(-1000).map(({ receivedAt }) => receivedAt);
}

/** When each of the last messages was first decided on. */
export function selectDecisionTimes(state: State): readonly string[] {
  return [...state.messages.values()].slice(-1000).flatMap(({ decisions }) => decisions[0]?.at ?? []);
}
