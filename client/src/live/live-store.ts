import type { Checkpoint, ComeAndGo, LivePacket, PresenceOf } from '@nachtwacht/shared/wire/staff.ts';
import { createStore, type Store } from '../store/create-store.ts';

interface HeldLease {
  readonly staffId: string;
  /** Server time in milliseconds since 1970 at which the claim returns by itself. */
  readonly endsAtMs: number;
}

/** What is not evidence: who is here, who is busy with what, whose phone is connected. */
export interface Live {
  /** Server time of the last beat; empty before the first. */
  readonly at: string;
  /** Milliseconds that the server's clock is ahead of this device. */
  readonly aheadMs: number;
  readonly presence: readonly PresenceOf[];
  /** By message id. */
  readonly leases: ReadonlyMap<string, HeldLease>;
  /** Ids of admins with a phone connected. */
  readonly reach: ReadonlySet<string>;
  /** Ids of admins of whom a phone can be woken by push; null where the server does not know. */
  readonly wakeable: ReadonlySet<string> | null;
  readonly checkpoint: Checkpoint | null;
  /** The server stopped writing: the journal was found to have gone backwards. */
  readonly journalStopped: boolean;
}

export interface LiveStore {
  readonly store: Store<Live>;
  apply: (packet: LivePacket, deviceNowMs?: number) => void;
}

const CLOCK_SAMPLES = 10;
const NOTHING: Live = {
  ...{ at: '', aheadMs: 0, checkpoint: null, journalStopped: false },
  ...{ presence: [], leases: new Map(), reach: new Set(), wakeable: null },
};

export function createLiveStore(): LiveStore {
  const { store, set } = createStore<Live>(NOTHING);
  const samples: number[] = [];

  // A packet that was under way for long makes the server look behind: the largest of the last samples is nearest.
  const estimateAhead = (serverMs: number, deviceMs: number) => {
    samples.push(serverMs - deviceMs);
    if (samples.length > CLOCK_SAMPLES) samples.shift();
    return Math.max(...samples);
  };

  return {
    store,
    apply: (packet, deviceNowMs = Date.now()) => {
      const known = store.get();
      const serverMs = Date.parse(packet.at);
      set({
        at: packet.at,
        aheadMs: estimateAhead(serverMs, deviceNowMs),
        presence: packet.presence ?? known.presence,
        leases: packet.leases ? toLeases(packet.leases, serverMs) : known.leases,
        reach: packet.reach ? toReach(known.reach, packet.reach) : known.reach,
        wakeable: packet.wakeable ? toReach(known.wakeable, packet.wakeable) : known.wakeable,
        checkpoint: packet.checkpoint ?? known.checkpoint,
        journalStopped: packet.stopped ?? known.journalStopped,
      });
    },
  };
}

function toLeases(leases: NonNullable<LivePacket['leases']>, serverMs: number): ReadonlyMap<string, HeldLease> {
  return new Map(
    leases.map(({ messageId, staffId, secondsLeft }) => [
      messageId,
      { staffId, endsAtMs: serverMs + secondsLeft * 1000 },
    ]),
  );
}

function toReach(known: ReadonlySet<string> | null, { all, came, went }: ComeAndGo) {
  const reach = new Set(all ?? known ?? []);
  for (const adminId of came ?? []) reach.add(adminId);
  for (const adminId of went ?? []) reach.delete(adminId);
  return reach;
}
