import { type Admin, type Group, isAway, selectRing } from '../groups/group.ts';
import type { State } from '../operation/state.ts';
import type { Audience } from './audience.ts';

/** Why no phone of a group can be reached now. */
type SilenceReason = 'no-admin' | 'not-joined' | 'away' | 'no-push' | 'no-phone';

export interface GroupCoverage {
  readonly group: Group;
  /** Joined admins. */
  readonly admins: readonly Admin[];
  readonly reason: SilenceReason | null;
  /** Latest act of any of its admins; null when none was ever seen. */
  readonly lastActiveAt: string | null;
  /** When the first of its admins is back; null unless all are away. */
  readonly awayUntil: string | null;
  /** Whom to ring: an admin who joined and is not away first, else a stand-in. */
  readonly ring: { readonly name: string; readonly phone: string } | null;
}

export interface Coverage {
  readonly reached: readonly GroupCoverage[];
  readonly silent: readonly GroupCoverage[];
  readonly admins: number;
  readonly adminsReachable: number;
  readonly members: number;
  readonly membersReached: number;
}

/** Who can be reached at a moment. */
export interface Reachable {
  /** UTC instant. */
  readonly at: string;
  /** Ids of admins with a phone connected. */
  readonly connected: ReadonlySet<string>;
  /** Ids of admins of whom a phone can be woken by push; null where that is not known. */
  readonly wakeable: ReadonlySet<string> | null;
}

/** Which groups of an audience can be reached now, by number: one of their admins has a phone connected and is not away. */
export function coverAudience(state: State, audience: Audience, reachable: Reachable): Coverage {
  const groups = audience.groupIds
    .flatMap((groupId) => state.groups.get(groupId) ?? [])
    .sort((a, b) => a.number - b.number)
    .map((group) => coverGroup(state, group, reachable));
  const [reached, silent] = [groups.filter((each) => !each.reason), groups.filter((each) => each.reason)];
  return {
    reached,
    silent,
    admins: audience.adminIds.length,
    adminsReachable: audience.adminIds.filter((adminId) => isReached(state.admins.get(adminId), reachable)).length,
    members: sumMembers(groups),
    membersReached: sumMembers(reached),
  };
}

/** Why nobody of a group can be reached now; null when somebody can. */
export function selectSilence(state: State, group: Group, reachable: Reachable): SilenceReason | null {
  const { standing, joined } = adminsOf(state, group);
  return whySilent(standing, joined, reachable);
}

function adminsOf(state: State, { adminIds }: Group) {
  const known = adminIds.flatMap((adminId) => state.admins.get(adminId) ?? []);
  const standing = known.filter((admin) => admin.status !== 'revoked');
  return { standing, joined: standing.filter((admin) => admin.status === 'joined') };
}

function coverGroup(state: State, group: Group, reachable: Reachable): GroupCoverage {
  const { standing, joined: admins } = adminsOf(state, group);
  const acts = admins.flatMap((admin) => admin.lastActiveAt ?? []).sort();
  const reason = whySilent(standing, admins, reachable);
  const present = admins.filter((admin) => !isAway(admin, reachable.at));
  const rings = [...present, ...admins, ...standing].flatMap((admin) => selectRing(admin, reachable.at) ?? []);
  return {
    ...{ group, admins, reason },
    awayUntil: reason === 'away' ? (admins.flatMap(({ awayUntil }) => awayUntil ?? []).sort()[0] ?? null) : null,
    lastActiveAt: acts.at(-1) ?? null,
    ring: rings[0] ?? null,
  };
}

function whySilent(standing: readonly Admin[], joined: readonly Admin[], reachable: Reachable): SilenceReason | null {
  if (standing.length === 0) return 'no-admin';
  if (joined.length === 0) return 'not-joined';
  if (joined.some((admin) => isReached(admin, reachable))) return null;
  const present = joined.filter((admin) => !isAway(admin, reachable.at));
  if (present.length === 0) return 'away';
  const { wakeable } = reachable;
  return wakeable && !present.some(({ id }) => wakeable.has(id)) ? 'no-push' : 'no-phone';
}

function isReached(admin: Admin | undefined, { at, connected }: Reachable): boolean {
  return admin !== undefined && connected.has(admin.id) && !isAway(admin, at);
}

function sumMembers(groups: readonly GroupCoverage[]): number {
  return groups.reduce((total, { group }) => total + group.members, 0);
}
