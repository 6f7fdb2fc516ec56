import { isWallTime, type WallTime } from './amsterdam.ts';

/** `android`: `31-12-2025 20:14 - Name: text`; `iphone`: `[31-12-2025, 20:14:05] Name: text`. */
export type Form = 'android' | 'iphone';

/** The start of a post. `wall` is null when the date, read day first, is not on the calendar. */
export interface Stamp {
  readonly form: Form;
  readonly wall: WallTime | null;
  readonly rest: string;
}

const marks = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*';
const date = '(\\d{1,2}|\\d{4})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{1,2})';
const time = '(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\s?([ap])\\.?\\s?m\\.?)?';
const moment = `${date}(?:,|\\s+om|\\s+at)?\\s+${time}`;
const forms: readonly (readonly [Form, RegExp])[] = [
  ['iphone', new RegExp(`^${marks}\\[${moment}\\]\\s(.*)$`, 'isu')],
  ['android', new RegExp(`^${marks}${moment}\\s[-–]\\s(.*)$`, 'isu')],
];

/** Reads the stamp that begins a post; null for a line that goes on with the post before it. */
export function readStamp(line: string): Stamp | null {
  for (const [form, pattern] of forms) {
    const match = pattern.exec(line);
    if (match) return toStamp(form, match);
  }
  return null;
}

function toStamp(form: Form, match: RegExpExecArray): Stamp {
  const [, first = '', , second = '', third = '', hour = '', minute = '', seconds = '0', half, rest = ''] = match;
  const yearFirst = first.length === 4;
  const wall = {
    year: toYear(yearFirst ? first : third),
    month: Number(second),
    day: Number(yearFirst ? third : first),
    hour: toHour(Number(hour), half),
    minute: Number(minute),
    second: Number(seconds),
  };
  return { form, wall: isWallTime(wall) ? wall : null, rest };
}

function toYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

function toHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
