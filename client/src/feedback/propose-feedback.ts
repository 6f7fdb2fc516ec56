import { rankAnswers } from '@nachtwacht/shared/feedback/canned-texts.ts';
import { fillPlaceholders, hasPlaceholder, placeholderFacts } from '@nachtwacht/shared/feedback/placeholders.ts';
import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

export type FeedbackProposal = { readonly text: string; readonly cannedNumber: number | null };

/** Said in Dutch whatever language the desk is in: admins read it. Promises nothing. */
const PASSED_ON = 'Doorgegeven aan de meldkamer. Houd afstand, bel 112 als iemand gevaar loopt.';

/**
 * The answer that fits what is known: the text of the outcome that waits to be told, "passed on" while a dispatch runs,
 * else a thank-you; of these the first with nothing left open. Null when the operation has no canned text for it.
 */
export function proposeFeedback(message: Message, state: State): FeedbackProposal | null {
  const texts = rankAnswers(message, state);
  const outcome = state.dispatches.get(message.owed?.dispatchId ?? '')?.outcome;
  const sent = message.triage === 'decided' && message.decisions.some(({ kind }) => kind === 'dispatch');
  const fitting = [
    ...(outcome ? texts.filter((text) => text.outcome === outcome) : []),
    ...(outcome ? texts.filter((text) => text.kind === 'outcome' && text.outcome === null) : []),
    ...(sent && !outcome ? texts.filter(({ kind }) => kind === 'passed-on') : []),
    ...texts.filter(({ kind }) => kind === 'thanks'),
  ].map((text) => fillIn(text, message, state));
  return fitting.find(({ text }) => !hasPlaceholder(text)) ?? fitting[0] ?? null;
}

/** The standard thank-you at this message; null when the operation has none that can be filled in. */
export function proposeThanks(message: Message, state: State): FeedbackProposal | null {
  const thanks = (state.cannedTexts ?? []).filter(({ kind }) => kind === 'thanks');
  return thanks.map((text) => fillIn(text, message, state)).find(({ text }) => !hasPlaceholder(text)) ?? null;
}

/** What goes with a dispatch of this moment: passed on, never that police are coming. */
export function proposePassedOn(message: Message, state: State): FeedbackProposal {
  const texts = (state.cannedTexts ?? []).filter(({ kind }) => kind === 'passed-on');
  const filled = texts.map((text) => fillIn(text, message, state)).find(({ text }) => !hasPlaceholder(text));
  return filled ?? { text: PASSED_ON, cannedNumber: null };
}

/** The standing text as it reads at this message. */
export function fillIn({ text, number }: CannedText, message: Message, state: State): FeedbackProposal {
  return { text: fillPlaceholders(text, placeholderFacts(message, state)), cannedNumber: number };
}
