import { z } from 'zod';

export const expiries = ['30m', '1h', '2h', 'end'] as const;
export const expiry = z.enum(expiries);
export type Expiry = z.infer<typeof expiry>;

const MINUTE_MS = 60_000;
const minutes = { '30m': 30, '1h': 60, '2h': 120 } as const;

/** When it lapses by itself, never after the operation's end while that lies ahead. Rounded up to the minute. */
export function toExpiresAt(choice: Expiry, nowMs: number, endsAt: string | null): string {
  const end = endsAt ? Date.parse(endsAt) : Number.NaN;
  const ahead = end > nowMs ? end : nowMs + 12 * 60 * MINUTE_MS;
  const chosen = choice === 'end' ? ahead : Math.min(nowMs + minutes[choice] * MINUTE_MS, ahead);
  return new Date(Math.ceil(chosen / MINUTE_MS) * MINUTE_MS).toISOString();
}
