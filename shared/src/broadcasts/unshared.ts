import type { State } from '../operation/state.ts';
import type { Broadcast } from './broadcast.ts';

/** Admins whom it reached and who did not do what it asks: share it in every addressed group of theirs, or answer the roll-call. By id. */
export function selectUnshared(state: State, broadcast: Broadcast): readonly string[] {
  const isRollCall = broadcast.template === 'roll-call';
  if (broadcast.adminsOnly && !isRollCall) return [];
  const addressed = new Set(broadcast.groupIds);
  const found = [...broadcast.course.byAdmin].filter(([adminId, { state: reached, sharedIn, present }]) => {
    if (reached === 'queued' || reached === 'failed' || state.admins.get(adminId)?.status !== 'joined') return false;
    if (isRollCall) return !present;
    const groupIds = state.admins.get(adminId)?.groupIds ?? [];
    return groupIds.some((groupId) => addressed.has(groupId) && !sharedIn.includes(groupId));
  });
  return found.map(([adminId]) => adminId).sort();
}
