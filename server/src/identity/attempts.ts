import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may be tried: `points` in `duration` seconds for each key. */
export const attemptLimits = {
  signInByAddress: { points: 60, duration: 900 },
  signInByName: { points: 10, duration: 900 },
  password: { points: 10, duration: 900 },
  unknownLink: { points: 30, duration: 60 },
  unknownToken: { points: 30, duration: 60 },
  /** Screens that ask for a code, of one address: four panels renew every five minutes. */
  pairingOpen: { points: 60, duration: 900 },
  pairingCollect: { points: 1200, duration: 60 },
  /** Codes that fit no screen, of one coordinator. */
  pairingGuess: { points: 10, duration: 900 },
  createOperation: { points: 20, duration: 3600 },
  command: { points: 600, duration: 60 },
  invite: { points: 60, duration: 60 },
  search: { points: 60, duration: 60 },
  content: { points: 600, duration: 60 },
  photoView: { points: 1200, duration: 60 },
  pushSubscription: { points: 20, duration: 60 },
  photoUpload: { points: 60, duration: 60 },
  photoCover: { points: 60, duration: 60 },
  intake: { points: 1200, duration: 60 },
  controlRoom: { points: 6000, duration: 60 },
  feed: { points: 120, duration: 60 },
} as const;

export type AttemptKind = keyof typeof attemptLimits;

export interface Attempts {
  /** Counts one attempt. Null when it may go on, else the seconds to wait. */
  count(kind: AttemptKind, key: string): Promise<number | null>;
  /** The seconds to wait before another attempt, without counting one; null when none. */
  wait(kind: AttemptKind, key: string): Promise<number | null>;
  /** Forgets what was counted: it was the right person after all. */
  forgive(kind: AttemptKind, key: string): Promise<void>;
}

export function createAttempts(): Attempts {
  const limiters = new Map(
    Object.entries(attemptLimits).map(([kind, limit]) => [kind, new RateLimiterMemory({ keyPrefix: kind, ...limit })]),
  );
  const limiterOf = (kind: AttemptKind): RateLimiterMemory => {
    const limiter = limiters.get(kind);
    if (!limiter) throw new Error(`no limit for ${kind}`);
    return limiter;
  };
  return {
    async count(kind, key) {
      try {
        await limiterOf(kind).consume(key);
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return toSeconds(refused);
        throw refused;
      }
    },
    async wait(kind, key) {
      const known = await limiterOf(kind).get(key);
      return known !== null && known.consumedPoints >= attemptLimits[kind].points ? toSeconds(known) : null;
    },
    async forgive(kind, key) {
      await limiterOf(kind).delete(key);
    },
  };
}

function toSeconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}

/** One key for all addresses that one subscriber of IPv6 usually has (/64). */
export function toAddressKey(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0');
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}

export function toNameAttemptKey(name: string, address: string): string {
  const nameKey = name.normalize('NFKC').trim().toLowerCase();
  return createHash('sha256')
    .update(`${nameKey}\n${toAddressKey(address)}`)
    .digest('base64url');
}
