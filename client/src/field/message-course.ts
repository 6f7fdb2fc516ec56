import type { FieldMessage } from '@nachtwacht/shared/wire/field.ts';
import type { DecisionKind } from '../ui/DecisionMark.tsx';

export interface CourseStep {
  readonly name: 'sent' | 'received' | 'looking' | 'looked' | 'answer' | 'handled';
  readonly state: 'done' | 'now' | 'later';
  readonly at: string | null;
  /** Whose icon and hue the step takes. */
  readonly decision?: DecisionKind | undefined;
}

/** The four steps of an own message. The last takes the decision; "wordt bekeken" is the one that is still going on. */
export function selectCourse(message: FieldMessage): CourseStep[] {
  const { receivedAt, lookedAtAt, decidedAt } = message;
  const lookedAt = lookedAtAt ?? decidedAt;
  return [
    { name: 'sent', state: 'done', at: toSentAt(message) },
    { name: 'received', state: 'done', at: receivedAt },
    toLook(lookedAt, decidedAt),
    toEnd(message),
  ];
}

function toEnd({ answers, decidedAt, lastDecision }: FieldMessage): CourseStep {
  const answer = answers.at(-1);
  if (answer) return { name: 'answer', state: 'done', at: answer.at, decision: 'feedback' };
  if (!decidedAt || !lastDecision) return { name: 'answer', state: 'later', at: null };
  if (lastDecision === 'waiver') return { name: 'handled', state: 'done', at: decidedAt };
  return { name: 'answer', state: 'done', at: decidedAt, decision: lastDecision };
}

function toLook(lookedAt: string | null, decidedAt: string | null): CourseStep {
  if (decidedAt) return { name: 'looked', state: 'done', at: lookedAt };
  if (lookedAt) return { name: 'looking', state: 'now', at: lookedAt };
  return { name: 'looked', state: 'later', at: null };
}

// The id was made when it was sent and carries that time (UUIDv7); a phone that runs ahead never shows it after receipt.
function toSentAt({ id, receivedAt }: FieldMessage): string {
  const madeAt = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return madeAt > 0 && madeAt < Date.parse(receivedAt) ? new Date(madeAt).toISOString() : receivedAt;
}
