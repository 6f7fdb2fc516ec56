export type Health = 'connecting' | 'live' | 'amber' | 'red' | 'stopped';

const AMBER_AFTER_MS = 5_000;
const RED_AFTER_MS = 15_000;

/** How much a screen may be trusted after so much silence. Before the first word it is connecting, then red. */
export function toHealth(silentMs: number, heardEver: boolean): Exclude<Health, 'stopped'> {
  if (silentMs >= RED_AFTER_MS) return 'red';
  if (!heardEver) return 'connecting';
  return silentMs >= AMBER_AFTER_MS ? 'amber' : 'live';
}
