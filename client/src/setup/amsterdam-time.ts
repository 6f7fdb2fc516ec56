const ZONE = 'Europe/Amsterdam';
const parts = new Intl.DateTimeFormat('sv-SE', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  ...{ hourCycle: 'h23', timeZone: ZONE },
});

/** UTC instant → what a `datetime-local` field shows: `2026-12-31T20:00`, on Dutch clocks whatever this machine's zone. */
export function toLocalInput(at: string): string {
  return parts.format(new Date(at)).replace(' ', 'T').slice(0, 16);
}

/** The other way. Null where no such moment exists: no date, or the hour that is skipped in spring. */
export function fromLocalInput(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  const asUtc = Date.parse(`${text}:00.000Z`);
  if (Number.isNaN(asUtc)) return null;
  // Summer time first: of the hour that comes twice in autumn, the earlier one.
  for (const offsetHours of [2, 1]) {
    const at = new Date(asUtc - offsetHours * 3_600_000).toISOString();
    if (toLocalInput(at) === text) return at;
  }
  return null;
}
