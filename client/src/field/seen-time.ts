/** When it was seen: just now, or at a time of the clock (UTC instant). */
export type SeenTime = 'just' | string;

const DAY_MS = 86_400_000;
/** A clock that is further off than this says nothing about the night. */
const FAR_MS = DAY_MS / 2;

/** The last time that a clock showed `14:05`, as UTC instant; null for what is no time. */
export function toLastInstant(clock: string, now: number): string | null {
  const match = /^(\d{2}):(\d{2})$/.exec(clock);
  if (!match) return null;
  const day = new Date(now);
  day.setHours(Number(match[1]), Number(match[2]), 0, 0);
  const ahead = day.getTime() > now;
  return new Date(day.getTime() - (ahead ? DAY_MS : 0)).toISOString();
}

/** `14:05` on this phone's clock. */
export function toClock(instant: string): string {
  const at = new Date(instant);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What goes with the message; null where nothing was said, or this phone's clock is nowhere near the operation. */
export function toSeenAt(
  seen: SeenTime | null,
  now: number,
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
): string | null {
  if (seen === null) return null;
  const at = seen === 'just' ? now : Date.parse(seen);
  const isNear = at > Date.parse(startsAt) - FAR_MS && at < Date.parse(endsAt) + FAR_MS;
  return isNear ? new Date(at).toISOString() : null;
}

/** The next time that a clock will show `14:05`, as UTC instant; null for what is no time. */
export function toNextInstant(clock: string, now: number): string | null {
  const last = toLastInstant(clock, now);
  return last && new Date(Date.parse(last) + DAY_MS).toISOString();
}
