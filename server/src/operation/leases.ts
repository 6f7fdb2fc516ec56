import type { State } from '@nachtwacht/shared/operation/state.ts';
import { LEASE_DISCONNECT_SECONDS, LEASE_IDLE_SECONDS, type Lease } from '@nachtwacht/shared/wire/staff.ts';
import type { Clock } from './clock.ts';
import { createDeadlines } from './deadlines.ts';

export type LeaseEnd = 'idle' | 'disconnected' | 'restarted';

/** The time left of each claim (C2). What they are about stands in the state; here is only the clock. */
export interface Leases {
  /** Gives new claims a lease and drops the leases of claims that are gone. */
  follow(state: State): void;
  attend(staffId: string, messageIds: readonly string[]): void;
  setConnected(staffId: string, connected: boolean): void;
  /** Tries again soon: the claim could not be ended. */
  retry(messageId: string): void;
  list(): readonly Lease[];
  close(): void;
}

interface Running {
  readonly staffId: string;
  readonly end: LeaseEnd;
}

const RETRY_MS = 1000;

/** `state` as it was at boot: its claims start anew, and end as `restarted`. */
export function createLeases(
  clock: Clock,
  state: State,
  onEnd: (messageId: string, staffId: string, end: LeaseEnd) => void,
): Leases {
  const running = new Map<string, Running>();
  const away = new Set<string>();
  const deadlines = createDeadlines(clock, (messageId) => {
    const lease = running.get(messageId);
    if (lease) onEnd(messageId, lease.staffId, lease.end);
  });

  const run = (messageId: string, staffId: string, end: LeaseEnd) => {
    const seconds = end === 'disconnected' ? LEASE_DISCONNECT_SECONDS : LEASE_IDLE_SECONDS;
    running.set(messageId, { staffId, end });
    deadlines.set(messageId, clock.monotonicMs() + seconds * 1000);
  };
  const heldBy = (staffId: string) => [...running].filter(([, lease]) => lease.staffId === staffId);

  for (const messageId of state.claimed) {
    const claim = state.messages.get(messageId)?.claim;
    if (claim) run(messageId, claim.staffId, 'restarted');
  }

  return {
    follow: ({ claimed, messages }) => {
      for (const messageId of running.keys()) {
        if (claimed.has(messageId)) continue;
        running.delete(messageId);
        deadlines.clear(messageId);
      }
      for (const messageId of claimed) {
        const staffId = messages.get(messageId)?.claim?.staffId;
        if (!staffId || running.get(messageId)?.staffId === staffId) continue;
        run(messageId, staffId, away.has(staffId) ? 'disconnected' : 'idle');
      }
    },
    attend: (staffId, messageIds) => {
      away.delete(staffId);
      for (const messageId of messageIds) {
        if (running.get(messageId)?.staffId === staffId) run(messageId, staffId, 'idle');
      }
    },
    setConnected: (staffId, connected) => {
      if (connected) away.delete(staffId);
      else away.add(staffId);
      for (const [messageId, { end }] of heldBy(staffId)) {
        if (connected || end !== 'disconnected') run(messageId, staffId, connected ? 'idle' : 'disconnected');
      }
    },
    retry: (messageId) => {
      if (running.has(messageId)) deadlines.set(messageId, clock.monotonicMs() + RETRY_MS);
    },
    list: () =>
      [...running].map(([messageId, { staffId }]) => {
        const leftMs = (deadlines.dueOf(messageId) ?? 0) - clock.monotonicMs();
        return { messageId, staffId, secondsLeft: Math.max(0, Math.ceil(leftMs / 1000)) };
      }),
    close: deadlines.close,
  };
}
