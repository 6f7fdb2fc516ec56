import type { ReceiptNews, ReceiptState } from './events.ts';

const rank: Record<ReceiptState, number> = { queued: 0, failed: 1, sent: 2, delivered: 3, opened: 4 };

/** How far an item has come with one admin, and the groups in which that admin shared it. */
export interface Place {
  readonly state: ReceiptState;
  readonly sharedIn: readonly string[];
  /** Answered a roll-call: "Ja, ik ben er". */
  readonly present: boolean;
  readonly remindedAt: string | null;
}

/** How far an item has come with each admin. The Map belongs to the state's owner and changes in place; `counts` is new at each change. */
export interface Course {
  readonly byAdmin: Map<string, Place>;
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
  readonly present: number;
}

const START: Place = { state: 'queued', sharedIn: [], present: false, remindedAt: null };

export function createCourse(adminIds: readonly string[]): Course {
  const byAdmin = new Map(adminIds.map((id) => [id, START]));
  const none = { sent: 0, delivered: 0, opened: 0, failed: 0, shared: 0, sharedAdmins: 0, present: 0 };
  return { byAdmin, counts: { total: byAdmin.size, ...none } };
}

/** Where an admin stands after the news; the same place when it moves nothing forward: `queued → failed → sent → delivered → opened`, never back. */
export function advancePlace(place: Place, news: ReceiptNews): Place {
  if (news.state === 'shared') {
    return place.sharedIn.includes(news.groupId) ? place : { ...place, sharedIn: [...place.sharedIn, news.groupId] };
  }
  if (news.state === 'unshared') {
    if (!place.sharedIn.includes(news.groupId)) return place;
    return { ...place, sharedIn: place.sharedIn.filter((groupId) => groupId !== news.groupId) };
  }
  if (news.state === 'present') return place.present ? place : { ...place, present: true };
  return rank[news.state] > rank[place.state] ? { ...place, state: news.state } : place;
}

/** The course after the news; the same course when it moves nothing forward. Opened includes delivered and sent. */
export function advanceCourse(course: Course, news: ReceiptNews): Course {
  const known = course.byAdmin.get(news.adminId);
  const next = known && advancePlace(known, news);
  if (!known || !next || next === known) return course;
  course.byAdmin.set(news.adminId, next);
  return { byAdmin: course.byAdmin, counts: recount(course.counts, known, next) };
}

/** After a correction: the text of now was opened and shared by nobody yet; on how many phones it is, stands. */
export function restartCourse({ byAdmin, counts }: Course): Course {
  for (const [adminId, place] of byAdmin) {
    const state = place.state === 'opened' ? 'delivered' : place.state;
    byAdmin.set(adminId, { ...place, state, sharedIn: [], remindedAt: null });
  }
  return { byAdmin, counts: { ...counts, opened: 0, shared: 0, sharedAdmins: 0 } };
}

function recount(counts: CourseCounts, from: Place, to: Place): CourseCounts {
  const step = (state: ReceiptState) => Number(rank[to.state] >= rank[state]) - Number(rank[from.state] >= rank[state]);
  return {
    total: counts.total,
    sent: counts.sent + step('sent'),
    delivered: counts.delivered + step('delivered'),
    opened: counts.opened + step('opened'),
    failed: counts.failed + Number(to.state === 'failed') - Number(from.state === 'failed'),
    shared: counts.shared + to.sharedIn.length - from.sharedIn.length,
    present: counts.present + Number(to.present) - Number(from.present),
    sharedAdmins: counts.sharedAdmins + Number(to.sharedIn.length > 0) - Number(from.sharedIn.length > 0),
  };
}
