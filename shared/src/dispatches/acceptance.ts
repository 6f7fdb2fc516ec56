import type { EscalationLevel, Priority } from './events.ts';

/** Milliseconds in step `sent` after which all boards sound (`boards`), and after which the officer on duty is called. */
export const acceptanceLimits: Readonly<Record<Priority, Readonly<Record<EscalationLevel, number>>>> = {
  1: { boards: 60_000, officer: 90_000 },
  2: { boards: 60_000, officer: 90_000 },
  3: { boards: 300_000, officer: 330_000 },
};
