import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

export type FeedbackProposal = { readonly text: string; readonly cannedNumber: number | null };

/** Said in Dutch whatever language the desk is in: admins read it. Promises nothing. */
export const PASSED_ON = 'Doorgegeven aan de meldkamer. Houd afstand, bel 112 als iemand gevaar loopt.';

type Known = Pick<State, 'dispatches' | 'cannedTexts'>;

/**
 * The answer that fits what is known: the text of the outcome that waits to be told, "passed on" while a dispatch runs,
 * else a thank-you. Null when the operation has no canned text for it.
 */
export function proposeFeedback(message: Message, { dispatches, cannedTexts }: Known): FeedbackProposal | null {
  const texts = cannedTexts ?? [];
  const done = message.owed?.dispatchId ? dispatches.get(message.owed.dispatchId) : undefined;
  if (done?.outcome) return toProposal(texts.find(({ outcome }) => outcome === done.outcome) ?? thanks(texts));
  const sent = message.decisions.findLast(({ kind }) => kind === 'dispatch');
  if (sent && message.triage === 'decided') return toProposal(passedOn(texts) ?? thanks(texts));
  return toProposal(thanks(texts));
}

/** The text that goes with a dispatch of this moment: passed on, never that police are coming. */
export function passedOn(texts: readonly CannedText[]): CannedText | undefined {
  return texts.find(({ kind }) => kind === 'passed-on');
}

function thanks(texts: readonly CannedText[]): CannedText | undefined {
  return texts.find(({ kind }) => kind === 'thanks');
}

function toProposal(canned: CannedText | undefined): FeedbackProposal | null {
  return canned ? { text: canned.text, cannedNumber: canned.number } : null;
}
