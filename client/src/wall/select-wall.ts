import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Feedback } from '@nachtwacht/shared/feedback/feedback.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

const HOUR_MS = 3_600_000;

export type Decision =
  | { readonly kind: 'dispatch'; readonly at: string; readonly id: string; readonly of: Dispatch }
  | { readonly kind: 'feedback'; readonly at: string; readonly id: string; readonly of: Feedback }
  | { readonly kind: 'broadcast'; readonly at: string; readonly id: string; readonly of: Broadcast };

/** The latest first; a broadcast counts once it is sent. */
export function selectDecisions(state: State): readonly Decision[] {
  const decisions: Decision[] = [];
  for (const of of state.dispatches.values()) decisions.push({ kind: 'dispatch', at: of.sentAt, id: of.id, of });
  for (const of of state.feedback.values()) decisions.push({ kind: 'feedback', at: of.sentAt, id: of.id, of });
  for (const of of state.broadcasts.values()) {
    if (of.sentAt !== null) decisions.push({ kind: 'broadcast', at: of.sentAt, id: of.id, of });
  }
  return decisions.sort((a, b) => b.at.localeCompare(a.at));
}

export function countLastHour(
  decisions: readonly Decision[],
  nowMs: number,
): Readonly<Record<Decision['kind'], number>> {
  const counts = { dispatch: 0, feedback: 0, broadcast: 0 };
  const since = new Date(nowMs - HOUR_MS).toISOString();
  for (const { kind, at } of decisions) if (at >= since) counts[kind] += 1;
  return counts;
}

/** When the oldest open message came in; null when nothing is open. */
export function oldestOf(queue: readonly Message[]): string | null {
  return queue.reduce<string | null>(
    (oldest, { receivedAt }) => (oldest === null || receivedAt < oldest ? receivedAt : oldest),
    null,
  );
}

/** Descriptions that are out and not over, the latest first. */
export function selectDescriptions(state: State): readonly Broadcast[] {
  return [...state.broadcasts.values()]
    .filter(({ status, hasDescription }) => status === 'sent' && hasDescription)
    .sort((a, b) => b.number - a.number);
}

export function groupName(state: State, groupId: string | undefined): string {
  const group = groupId === undefined ? undefined : state.groups.get(groupId);
  return group?.content?.name ?? (group ? String(group.number) : '');
}
