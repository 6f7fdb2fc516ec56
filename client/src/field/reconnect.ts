export interface ReconnectDelays {
  readonly firstMs: number;
  readonly maxMs: number;
}

const reconnectDelays: ReconnectDelays = { firstMs: 7_500, maxMs: 30_000 };

/**
 * How long to wait before the next attempt after so many failures: anything up to a ceiling that doubles (full jitter),
 * so that thousands of phones that lost one server do not come back at once.
 */
export function reconnectDelayMs(failures: number, random: () => number, delays = reconnectDelays): number {
  return random() * Math.min(delays.maxMs, delays.firstMs * 2 ** Math.min(failures, 10));
}
