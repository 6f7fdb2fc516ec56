import type { CannedText } from '../knowledge/events.ts';
import type { Message } from '../messages/message.ts';
import type { State } from '../operation/state.ts';

type Known = Pick<State, 'dispatches' | 'cannedTexts'>;

/** The standing answers, what fits this message first: its outcome, then its topic, then its stage; else by number. */
export function rankAnswers(message: Message, { dispatches, cannedTexts }: Known): readonly CannedText[] {
  const outcome = dispatches.get(message.owed?.dispatchId ?? '')?.outcome ?? null;
  const isSent = message.triage === 'decided' && message.decisions.some(({ kind }) => kind === 'dispatch');
  const stage = outcome ? 'outcome' : isSent ? 'passed-on' : 'thanks';
  const noise = isNoise(message);
  const fit = (text: CannedText) => {
    if (outcome && text.outcome === outcome) return 5;
    if (outcome && text.kind === 'outcome' && text.outcome === null) return 4;
    if (text.outcome) return 0;
    if (noise) return Number(text.kind === 'thanks') * 2 + Number(text.kind === 'noise');
    return (hasTopic(message, text) ? 2 : 0) + (text.kind === stage ? 1 : 0);
  };
  return inOrder(
    (cannedTexts ?? []).filter(({ kind }) => kind !== 'question'),
    fit,
  );
}

/** The standing questions, those about the topic of the message first. */
export function rankQuestions(message: Message, { cannedTexts }: Pick<Known, 'cannedTexts'>): readonly CannedText[] {
  const questions = (cannedTexts ?? []).filter(({ kind }) => kind === 'question');
  return inOrder(questions, (text) => Number(hasTopic(message, text)));
}

function isNoise({ hints }: Message): boolean {
  return hints !== null && hints.kinds.length > 0 && hints.kinds.every((kind) => kind === 'chatter');
}

function hasTopic({ hints }: Message, { topic }: CannedText): boolean {
  return topic != null && (hints?.kinds.includes(topic) ?? false);
}

/** Those that fit best first; the rest keeps the order in which the coordinator put them. */
function inOrder(texts: readonly CannedText[], fit: (text: CannedText) => number): readonly CannedText[] {
  return texts
    .map((text) => ({ text, fit: fit(text) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ text }) => text);
}
