import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { CourseCounts } from '@nachtwacht/shared/receipts/course.ts';

/** One line of what happened to a message; `staffId` null when nobody on staff did it. */
export type HistoryLine = { readonly at: string; readonly staffId: string | null } & (
  | { readonly kind: 'received' | 'first-look' | 'phoned-in' | 'waived' }
  | {
      readonly kind: 'dispatch';
      readonly dispatch: Dispatch;
      readonly step: Dispatch['step'];
      readonly byDesk: boolean;
    }
  | { readonly kind: 'dispatch-escalated'; readonly number: number; readonly level: 'boards' | 'officer' }
  | { readonly kind: 'dispatch-informed'; readonly number: number; readonly text: string }
  | { readonly kind: 'feedback'; readonly feedbackId: string; readonly text: string; readonly counts: CourseCounts }
  | { readonly kind: 'asked' | 'replied' | 'added'; readonly text: string | null }
  | { readonly kind: 'feedback-corrected'; readonly feedbackId: string }
  | { readonly kind: 'broadcast'; readonly number: number; readonly title: string; readonly counts: CourseCounts }
);

/** All that the picture knows to have happened to a message, oldest first. */
export function messageHistory(message: Message, state: State): readonly HistoryLine[] {
  const lines: HistoryLine[] = [{ kind: 'received', at: message.receivedAt, staffId: null }];
  if (message.firstLookAt) lines.push({ kind: 'first-look', at: message.firstLookAt, staffId: null });
  if (message.phonedIn) lines.push({ kind: 'phoned-in', ...message.phonedIn });
  for (const { kind, id, at, staffId, questionId } of message.thread) {
    const text = message.content?.said[id] ?? null;
    lines.push({ kind: kind === 'question' ? 'asked' : questionId ? 'replied' : 'added', at, staffId, text });
  }
  for (const decision of message.decisions) lines.push(...decisionLines(decision, state));
  return lines.sort((a, b) => a.at.localeCompare(b.at));
}

function decisionLines({ kind, id, at, staffId }: Message['decisions'][number], state: State): HistoryLine[] {
  if (kind === 'waiver') return [{ kind: 'waived', at, staffId }];
  if (kind === 'dispatch') return dispatchLines(state.dispatches.get(id));
  if (kind === 'feedback') return feedbackLines(id, state);
  const broadcast = state.broadcasts.get(id);
  if (!broadcast) return [];
  const { number, content, course } = broadcast;
  return [{ kind, at, staffId, number, title: content?.title ?? '', counts: course.counts }];
}

function dispatchLines(dispatch: Dispatch | undefined): HistoryLine[] {
  if (!dispatch) return [];
  const { number, course, escalations, informedAt, content } = dispatch;
  const steps = course.map((each): HistoryLine => ({ kind: 'dispatch', ...each, dispatch }));
  const escalated = escalations.map(
    (each): HistoryLine => ({ kind: 'dispatch-escalated', ...each, staffId: null, number }),
  );
  const informed = informedAt.map(
    (at, index): HistoryLine => ({
      kind: 'dispatch-informed',
      ...{ at, staffId: null, number, text: content?.information[index] ?? '' },
    }),
  );
  return [...steps, ...escalated, ...informed];
}

function feedbackLines(feedbackId: string, state: State): HistoryLine[] {
  const feedback = state.feedback.get(feedbackId);
  if (!feedback) return [];
  const { sentAt, sentBy, correctedAt, content, course } = feedback;
  const sent: HistoryLine = {
    kind: 'feedback',
    ...{ at: sentAt, staffId: sentBy, feedbackId, text: content?.text ?? '', counts: course.counts },
  };
  return correctedAt ? [sent, { kind: 'feedback-corrected', at: correctedAt, staffId: null, feedbackId }] : [sent];
}
