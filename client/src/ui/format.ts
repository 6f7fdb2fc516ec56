export type Format = {
  timeZone: string;
  /** 23:41 */
  time: (at: string | number) => string;
  /** 23:41:07 */
  timeWithSeconds: (at: string | number) => string;
  /** do 31 december */
  day: (at: string | number) => string;
  /** 31 dec. 2026 */
  date: (at: string | number) => string;
  /** 31 dec. 2026 23:41 */
  dateTime: (at: string | number) => string;
  /** 4.000 */
  number: (value: number) => string;
  /** 85% */
  percent: (share: number) => string;
  /** 60 m, 1,2 km */
  distance: (metres: number) => string;
  /** 3,4 MB */
  bytes: (bytes: number) => string;
};

export function createFormat(language: string, timeZone: string): Format {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const seconds = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23', timeZone });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', timeZone });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const time = (at: string | number) => clock.format(new Date(at));

  return {
    timeZone,
    time,
    timeWithSeconds: (at) => seconds.format(new Date(at)),
    day: (at) => day.format(new Date(at)),
    date: (at) => date.format(new Date(at)),
    dateTime: (at) => `${date.format(new Date(at))} ${time(at)}`,
    number: (value) => whole.format(value),
    percent: (value) => share.format(value),
    distance: (metres) => (metres < 1000 ? `${whole.format(metres)} m` : `${one.format(metres / 1000)} km`),
    bytes: (bytes) => (bytes < 1e6 ? `${whole.format(Math.ceil(bytes / 1e3))} kB` : `${one.format(bytes / 1e6)} MB`),
  };
}

/** 4:10 or 1:04:10, for timers and gauges. */
export function toTimer(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const tail = `${minutes.toString().padStart(hours > 0 ? 2 : 1, '0')}:${seconds.toString().padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

export type Warmth = 'fresh' | 'warm' | 'hot';

/** Under a minute fresh, under five warm, then hot: the bounds of the desk's age mark. */
export function toWarmth(ageMs: number): Warmth {
  if (ageMs < 60_000) return 'fresh';
  return ageMs < 300_000 ? 'warm' : 'hot';
}

/** Initials of a name as written: "L. Koster" LK, "S. de Wit" SW, "Bakker" B. */
export function toInitials(name: string): string {
  const words = name.split(/[\s.]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const [first, last] = [words.at(0) ?? name, words.length > 1 ? words.at(-1) : undefined];
  return `${[...first].at(0) ?? '?'}${[...(last ?? '')].at(0) ?? ''}`.toUpperCase();
}
