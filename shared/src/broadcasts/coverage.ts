import type { Admin, Group } from '../groups/group.ts';
import type { State } from '../operation/state.ts';
import type { Audience } from './audience.ts';

/** Why no phone of a group can be reached now. */
type SilenceReason = 'no-admin' | 'not-joined' | 'no-phone';

export interface GroupCoverage {
  readonly group: Group;
  /** Joined admins. */
  readonly admins: readonly Admin[];
  readonly reason: SilenceReason | null;
  /** Latest act of any of its admins; null when none was ever seen. */
  readonly lastActiveAt: string | null;
  /** The admin to ring, with a number: joined ones first. */
  readonly ring: { readonly admin: Admin; readonly phone: string } | null;
}

export interface Coverage {
  readonly reached: readonly GroupCoverage[];
  readonly silent: readonly GroupCoverage[];
  readonly admins: number;
  readonly adminsReachable: number;
  readonly members: number;
  readonly membersReached: number;
}

/** Which groups of an audience have a phone connected now, by number. `reach`: ids of admins with a phone connected. */
export function coverAudience(state: State, audience: Audience, reach: ReadonlySet<string>): Coverage {
  const groups = audience.groupIds
    .flatMap((groupId) => state.groups.get(groupId) ?? [])
    .sort((a, b) => a.number - b.number)
    .map((group) => coverGroup(state, group, reach));
  const [reached, silent] = [groups.filter((each) => !each.reason), groups.filter((each) => each.reason)];
  return {
    reached,
    silent,
    admins: audience.adminIds.length,
    adminsReachable: audience.adminIds.filter((adminId) => reach.has(adminId)).length,
    members: sumMembers(groups),
    membersReached: sumMembers(reached),
  };
}

function coverGroup(state: State, group: Group, reach: ReadonlySet<string>): GroupCoverage {
  const known = group.adminIds.flatMap((adminId) => state.admins.get(adminId) ?? []);
  const standing = known.filter((admin) => admin.status !== 'revoked');
  const admins = standing.filter((admin) => admin.status === 'joined');
  const acts = admins.flatMap((admin) => admin.lastActiveAt ?? []).sort();
  const ring = [...admins, ...standing].find((admin) => admin.content?.phone);
  return {
    ...{ group, admins },
    reason: whySilent(standing, admins, reach),
    lastActiveAt: acts.at(-1) ?? null,
    ring: ring?.content?.phone ? { admin: ring, phone: ring.content.phone } : null,
  };
}

function whySilent(
  standing: readonly Admin[],
  joined: readonly Admin[],
  reach: ReadonlySet<string>,
): SilenceReason | null {
  if (standing.length === 0) return 'no-admin';
  if (joined.length === 0) return 'not-joined';
  return joined.some((admin) => reach.has(admin.id)) ? null : 'no-phone';
}

function sumMembers(groups: readonly GroupCoverage[]): number {
  return groups.reduce((total, { group }) => total + group.members, 0);
}
