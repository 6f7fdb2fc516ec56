import { type Admin, type Group, isAway } from '@nachtwacht/shared/groups/group.ts';

const HOUR_MS = 3_600_000;

export type Reachability = 'lastHour' | 'longer' | 'unreachable';

/** By the admin of the group who was seen last; nobody who takes part, or all off, means not reachable. */
export function reachabilityOf(
  group: Group,
  admins: ReadonlyMap<string, Admin>,
  connected: ReadonlySet<string>,
  now: number,
): Reachability {
  const at = new Date(now).toISOString();
  const joined = group.adminIds.flatMap((id) => {
    const admin = admins.get(id);
    return admin?.status === 'joined' && !isAway(admin, at) ? [admin] : [];
  });
  if (joined.length === 0) return 'unreachable';
  const isRecent = ({ id, lastActiveAt }: Admin) =>
    connected.has(id) || (lastActiveAt !== null && now - Date.parse(lastActiveAt) < HOUR_MS);
  return joined.some(isRecent) ? 'lastHour' : 'longer';
}
