import type { Admin, Group } from '../groups/group.ts';
import type { State } from '../operation/state.ts';
import type { Place } from '../receipts/course.ts';
import type { ReceiptState } from '../receipts/events.ts';
import type { Broadcast } from './broadcast.ts';

/** `undone`: has not done what the broadcast asks (share it, answer the roll-call). `unreached`: it is on no phone yet. */
export type CourseFilter = 'all' | 'undone' | 'unreached';

export interface AdminReceipt {
  readonly adminId: string;
  readonly admin: Admin | null;
  readonly place: Place;
}

export interface GroupReceipts {
  readonly group: Group;
  readonly admins: readonly AdminReceipt[];
  /** The furthest that it came with any of its admins; null without one. */
  readonly reached: ReceiptState | null;
  readonly isShared: boolean;
  readonly isPresent: boolean;
  /** The admin to ring, with a number. */
  readonly ring: { readonly adminId: string; readonly name: string; readonly phone: string } | null;
}

const order: readonly ReceiptState[] = ['queued', 'failed', 'sent', 'delivered', 'opened'];

/** How far a broadcast came in each of its groups, by number. */
export function selectCourseRows(state: State, broadcast: Broadcast, filter: CourseFilter): readonly GroupReceipts[] {
  return broadcast.groupIds
    .flatMap((groupId) => state.groups.get(groupId) ?? [])
    .sort((a, b) => a.number - b.number)
    .map((group) => toRow(state, broadcast, group))
    .filter((row) => passes(row, broadcast, filter));
}

/** Groups in which it came at least so far with one admin; `present` answered, `shared` passed it on. */
export function selectGroupCounts(rows: readonly GroupReceipts[]) {
  const from = (state: ReceiptState) =>
    rows.filter(({ reached }) => reached !== null && order.indexOf(reached) >= order.indexOf(state)).length;
  return {
    ...{ sent: from('sent'), delivered: from('delivered'), opened: from('opened') },
    shared: rows.filter(({ isShared }) => isShared).length,
    present: rows.filter(({ isPresent }) => isPresent).length,
  };
}

function toRow(state: State, { course }: Broadcast, group: Group): GroupReceipts {
  const admins = group.adminIds.flatMap((adminId) => {
    const place = course.byAdmin.get(adminId);
    return place ? [{ adminId, admin: state.admins.get(adminId) ?? null, place }] : [];
  });
  const reached = Math.max(-1, ...admins.map(({ place }) => order.indexOf(place.state)));
  return {
    ...{ group, admins },
    reached: order[reached] ?? null,
    isShared: admins.some(({ place }) => place.sharedIn.includes(group.id)),
    isPresent: admins.some(({ place }) => place.present),
    ring: findRing(state, group),
  };
}

function findRing(state: State, group: Group): GroupReceipts['ring'] {
  const known = group.adminIds.flatMap((adminId) => state.admins.get(adminId) ?? []);
  const standing = known.filter(({ status }) => status !== 'revoked');
  const [first] = standing
    .sort((a, b) => Number(b.status === 'joined') - Number(a.status === 'joined'))
    .flatMap(({ id, content }) => (content?.phone ? [{ adminId: id, name: content.name, phone: content.phone }] : []));
  return first ?? null;
}

function passes(row: GroupReceipts, { template }: Broadcast, filter: CourseFilter): boolean {
  if (filter === 'undone') return template === 'roll-call' ? !row.isPresent : !row.isShared;
  const isReached = row.reached !== null && order.indexOf(row.reached) >= order.indexOf('delivered');
  return filter === 'all' || !isReached;
}
