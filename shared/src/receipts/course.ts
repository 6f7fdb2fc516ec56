import type { ReceiptNews, ReceiptState } from './events.ts';

const rank: Record<ReceiptState, number> = { queued: 0, failed: 1, sent: 2, delivered: 3, opened: 4 };

/** How far an item has come with each admin. The Map belongs to the state's owner and changes in place; `counts` is new at each change. */
export interface Course {
  readonly byAdmin: Map<string, { readonly state: ReceiptState; readonly sharedIn: readonly string[] }>;
  readonly counts: CourseCounts;
}

/** Admins that came at least so far; `shared` counts groups, `sharedAdmins` admins. */
export interface CourseCounts {
  readonly total: number;
  readonly sent: number;
  readonly delivered: number;
  readonly opened: number;
  readonly failed: number;
  readonly shared: number;
  readonly sharedAdmins: number;
}

export function createCourse(adminIds: readonly string[]): Course {
  const byAdmin = new Map(adminIds.map((id) => [id, { state: 'queued' as const, sharedIn: [] }]));
  const none = { sent: 0, delivered: 0, opened: 0, failed: 0, shared: 0, sharedAdmins: 0 };
  return { byAdmin, counts: { total: byAdmin.size, ...none } };
}

/** True when the news moves the course forward; `queued → failed → sent → delivered → opened`, never back. */
export function isForward(course: Course, news: ReceiptNews): boolean {
  const known = course.byAdmin.get(news.adminId);
  if (!known) return false;
  if (news.state === 'shared') return !known.sharedIn.includes(news.groupId);
  if (news.state === 'unshared') return known.sharedIn.includes(news.groupId);
  return rank[news.state] > rank[known.state];
}

/** The course after the news; the same course when it moves nothing forward. Opened includes delivered and sent. */
export function advanceCourse(course: Course, news: ReceiptNews): Course {
  const known = course.byAdmin.get(news.adminId);
  if (!known || !isForward(course, news)) return course;
  const next = { ...known };
  if (news.state === 'shared') next.sharedIn = [...known.sharedIn, news.groupId];
  else if (news.state === 'unshared') next.sharedIn = known.sharedIn.filter((groupId) => groupId !== news.groupId);
  else next.state = news.state;
  course.byAdmin.set(news.adminId, next);
  return { byAdmin: course.byAdmin, counts: recount(course.counts, known, next) };
}

type Place = { readonly state: ReceiptState; readonly sharedIn: readonly string[] };

function recount(counts: CourseCounts, from: Place, to: Place): CourseCounts {
  const step = (state: ReceiptState) => Number(rank[to.state] >= rank[state]) - Number(rank[from.state] >= rank[state]);
  return {
    total: counts.total,
    sent: counts.sent + step('sent'),
    delivered: counts.delivered + step('delivered'),
    opened: counts.opened + step('opened'),
    failed: counts.failed + Number(to.state === 'failed') - Number(from.state === 'failed'),
    shared: counts.shared + to.sharedIn.length - from.sharedIn.length,
    sharedAdmins: counts.sharedAdmins + Number(to.sharedIn.length > 0) - Number(from.sharedIn.length > 0),
  };
}
