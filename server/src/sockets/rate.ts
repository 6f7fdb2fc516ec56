import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds to wait, or null when there is room. */
export type Rate = (key: string) => Promise<number | null>;

export function createRate(options: { points: number; duration: number }): Rate {
  const limiter = new RateLimiterMemory(options);
  return async (key) => {
    try {
      await limiter.consume(key);
      return null;
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
      throw reason;
    }
  };
}
