/** A date and time as a clock on the wall shows it, without a zone. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const hourMs = 3_600_000;
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/**
 * UTC milliseconds at which clocks in Amsterdam show `wall`. An hour that clocks skip is read with the offset before the
 * change. Of the two instants in the repeated hour it is the first, unless that is before `notBeforeMs`.
 */
export function fromAmsterdam(wall: WallTime, notBeforeMs = Number.NEGATIVE_INFINITY): number {
  const shown = asIfUtc(wall);
  const summer = shown - 2 * hourMs;
  const winter = shown - hourMs;
  const summerFits = shownInAmsterdam(summer) === shown;
  const winterFits = shownInAmsterdam(winter) === shown;
  if (summerFits && winterFits) return summer < notBeforeMs ? winter : summer;
  return summerFits ? summer : winter;
}

/** `31-12-2025 23:58`, for people. */
export function formatWall(wall: WallTime): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(wall.day)}-${two(wall.month)}-${wall.year} ${two(wall.hour)}:${two(wall.minute)}`;
}

/** False for 31 February or 25:00. */
export function isWallTime(wall: WallTime): boolean {
  const date = new Date(asIfUtc(wall));
  return (
    date.getUTCMonth() + 1 === wall.month &&
    date.getUTCDate() === wall.day &&
    wall.hour < 24 &&
    wall.minute < 60 &&
    wall.second < 60
  );
}

function asIfUtc(wall: WallTime): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
}

function shownInAmsterdam(instantMs: number): number {
  const parts = new Map(clock.formatToParts(instantMs).map((part) => [part.type, Number(part.value)]));
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
}
