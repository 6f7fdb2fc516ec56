/** `2026-12-31T23:41:07+01:00`: an instant as CAP wants it, in the time zone of the operation. */
export function toOffsetTime(instant: string, timeZone: string): string {
  const at = new Date(instant);
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...({ timeZone, hourCycle: 'h23', timeZoneName: 'longOffset' } as const),
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
