/** The first moment after `now` at which clocks in this zone show "02:30"; null for an empty field. */
export function toUntil(clock: string, now: number, timeZone: string): string | null {
  if (!/^\d{2}:\d{2}$/.test(clock)) return null;
  const shown = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const firstMinute = Math.floor(now / 60_000) + 1;
  // Two days: the hour that clocks skip in spring comes only the day after.
  for (let minute = firstMinute; minute < firstMinute + 49 * 60; minute += 1) {
    if (shown.format(minute * 60_000) === clock) return new Date(minute * 60_000).toISOString();
  }
  return null;
}
