import { BEAT_SECONDS, type ComeAndGo, type LivePacket } from '@nachtwacht/shared/wire/staff.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import { createPresence, type Presence } from './presence.ts';
import { createReach, type Reach } from './reach.ts';

/** What is not evidence, told to the screens of one operation: at each beat, sooner when something changed. */
export interface LiveBeat {
  readonly presence: Presence;
  readonly reach: Reach;
  /** Something may have changed: told within `SOON_MS` if so. */
  touch(): void;
  /** Everything, for a screen that joins. What others still have to hear is told to them first. */
  whole(): LivePacket;
  /** Beats as long as anybody listens. */
  setListened(isListened: boolean): void;
}

const SOON_MS = 150;
/** Changes of a lease's end below this are the clock's, not a renewal. */
const LEASE_GRAIN_MS = 3_000;

export interface LiveBeatParts {
  readonly operation: LiveOperation;
  /** Admins of whom a phone can be woken; asked at each beat. */
  readonly wakeable?: (() => readonly string[]) | undefined;
  readonly tell: (packet: LivePacket) => void;
}

export function createLiveBeat({ operation, wakeable, tell }: LiveBeatParts): LiveBeat {
  let beat: NodeJS.Timeout | null = null;
  let soon: NodeJS.Timeout | null = null;
  const told = { presence: '', leases: '', checkpoint: -1, stopped: false };

  const touch = () => {
    if (beat) soon ??= setTimeout(flush, SOON_MS);
  };
  const presence = createPresence(touch);
  const reach = createReach(touch);
  const changesOfWakeable = wakeable && createChanges(wakeable);

  const base = () => {
    const { epoch, seq } = operation.position();
    return { at: new Date().toISOString(), head: { epoch, seq } };
  };

  /** The parts that differ from what was told last. */
  const news = (): Omit<LivePacket, 'at' | 'head'> => {
    const now = {
      presence: JSON.stringify(presence.list()),
      leases: leasesKey(operation),
      checkpoint: operation.checkpoint()?.seq ?? -1,
      stopped: operation.stopped,
    };
    const checkpoint = now.checkpoint === told.checkpoint ? null : operation.checkpoint();
    const delta = reach.takeDelta();
    const woken = changesOfWakeable?.() ?? null;
    const parts = {
      ...(now.presence === told.presence ? {} : { presence: presence.list() }),
      ...(now.leases === told.leases ? {} : { leases: operation.leases() }),
      ...(delta ? { reach: delta } : {}),
      ...(woken ? { wakeable: woken } : {}),
      ...(checkpoint ? { checkpoint } : {}),
      ...(now.stopped === told.stopped ? {} : { stopped: now.stopped }),
    };
    Object.assign(told, now);
    return parts;
  };

  const flush = () => {
    if (soon) clearTimeout(soon);
    soon = null;
    tell({ ...base(), ...news() });
  };

  return {
    presence,
    reach,
    touch,
    whole: () => {
      flush();
      const checkpoint = operation.checkpoint();
      return {
        ...base(),
        ...{ presence: presence.list(), leases: operation.leases(), reach: { all: reach.all() } },
        ...(wakeable ? { wakeable: { all: wakeable() } } : {}),
        ...{ ...(checkpoint ? { checkpoint } : {}), stopped: operation.stopped },
      };
    },
    setListened: (isListened) => {
      if (isListened === (beat !== null)) return;
      if (beat) clearInterval(beat);
      if (soon) clearTimeout(soon);
      soon = null;
      beat = isListened ? setInterval(flush, BEAT_SECONDS * 1000) : null;
    },
  };
}

/** Who came and went since it was last asked; null when nobody did. */
function createChanges(list: () => readonly string[]): () => ComeAndGo | null {
  let told: ReadonlySet<string> = new Set();
  return () => {
    const now = new Set(list());
    const [came, went] = [[...now].filter((id) => !told.has(id)), [...told].filter((id) => !now.has(id))];
    told = now;
    if (came.length + went.length === 0) return null;
    return { ...(came.length > 0 ? { came } : {}), ...(went.length > 0 ? { went } : {}) };
  };
}

function leasesKey(operation: LiveOperation): string {
  const now = Date.now();
  return operation
    .leases()
    .map(({ messageId, staffId, secondsLeft }) => {
      const ends = Math.round((now + secondsLeft * 1000) / LEASE_GRAIN_MS);
      return `${messageId} ${staffId} ${ends}`;
    })
    .join();
}
