import { hasPlaceholder } from '@nachtwacht/shared/feedback/placeholders.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { type FeedbackProposal, fillIn } from './propose-feedback.ts';

/** One answer and the messages that it answers. */
export type Share = FeedbackProposal & { readonly messageIds: readonly string[] };

/** The answer as it reads at this message: a standing text that was left as it is takes the message's own facts. */
export function answerAt(answer: FeedbackProposal, message: Message, state: State): FeedbackProposal {
  const canned = state.cannedTexts?.find(({ number }) => number === answer.cannedNumber);
  return canned ? fillIn(canned, message, state) : answer;
}

/** One answer for several messages, those that read alike together. */
export function shareOut(
  messages: readonly Message[],
  answerFor: (message: Message) => FeedbackProposal | null,
): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const message of messages) {
    const answer = answerFor(message);
    if (!answer || hasPlaceholder(answer.text)) continue;
    const known = shares.get(answer.text);
    shares.set(answer.text, { ...answer, messageIds: [...(known?.messageIds ?? []), message.id] });
  }
  return [...shares.values()];
}
