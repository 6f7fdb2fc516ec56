import { type KindHint, type MessageKind, messageKinds } from './hint.ts';
import { answerable, withoutAsked } from './kind-question.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './lexicon-match.ts';
import { conditionWords } from './lexicon-rule.ts';

const MAX_WORDS = 6;
const MAX_KINDS = 3;
/** A kind that is much less sure than the surest one is not told. */
const MAX_BEHIND = 0.55;
/** Score of what no word gave: a text that names nothing is chatter, or a question when it asks. */
const UNTOLD = 0.3;
/** What a text without talk is likely about, when nothing in it is sure. */
const LIKELY = 0.15;
/** So soon a denial takes back the whole text; later it only says that something turned out otherwise. */
const DENIED_WITHIN = 3;

interface Scored {
  readonly kind: MessageKind;
  readonly score: number;
  readonly words: readonly string[];
}

/** What the rules alone make of a text: every kind that its words give, the surest first; never none. */
export function kindsByRules(reading: Reading, lexicon: Lexicon): readonly KindHint[] {
  const from = lexicon.kinds.from - 1e-9;
  const question = answerable(reading);
  const scores = scoresOf(question ? withoutAsked(reading) : reading, lexicon);
  const [talk, happenings] = partition(scores, ({ kind }) => kind === 'chatter');
  const takenBack = isTakenBack(reading);
  const told = happenings.filter(({ score }) => score >= from);
  if (told.length > 0 && !takenBack) return hintsOf(told);
  if (question) {
    const lost = scoresOf(reading, lexicon).filter((one) => one.score >= from && survivesQuestion(one.kind));
    return lost.length > 0
      ? hintsOf(lost)
      : hintsOf([{ kind: 'question', score: question.score, words: question.words }]);
  }
  if (talk.some(({ score }) => score >= from)) return hintsOf(talk);
  const likely = takenBack ? [] : happenings.filter(({ score }) => score >= LIKELY);
  if (likely.length > 0) return hintsOf(likely).slice(0, 1);
  return [{ kind: reading.asked.size > 0 && !takenBack ? 'question' : 'chatter', score: UNTOLD, words: [] }];
}

/** "Schot? Welnee", "haha, vermist", "vorig jaar was hier brand": what is told did not happen, or not tonight. */
function isTakenBack(reading: Reading): boolean {
  const early = (concept: string, words: number) =>
    reading.present.get(concept)?.some((match) => match.from < words) ?? false;
  if (early('denial', DENIED_WITHIN) || early('joke', 1)) return true;
  const has = (...concepts: string[]) => concepts.some((concept) => reading.present.has(concept));
  return has('past') && (has('quiet') || !has('ongoing', 'broken', 'burglary'));
}

function partition<T>(all: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}

/** "Wie heeft onze hond gezien?" asks, and is still about a lost dog. */
const survivesQuestion = (kind: MessageKind) => kind === 'missing' || kind === 'other';

function scoresOf(reading: Reading, lexicon: Lexicon): readonly Scored[] {
  const scored = new Map<MessageKind, { score: number; words: string[] }>();
  for (const rule of lexicon.kinds.rules) {
    const words = conditionWords(reading, rule);
    if (!words) continue;
    const known = scored.get(rule.kind) ?? { score: 0, words: [] };
    known.score += rule.weight;
    if (rule.weight > 0) known.words.push(...words);
    scored.set(rule.kind, known);
  }
  return [...scored].map(([kind, { score, words }]) => ({ kind, score: Math.min(1, score), words }));
}

function hintsOf(scored: readonly Scored[]): readonly KindHint[] {
  const sorted = scored.toSorted(
    (a, b) => b.score - a.score || messageKinds.indexOf(a.kind) - messageKinds.indexOf(b.kind),
  );
  const least = (sorted[0]?.score ?? 0) - MAX_BEHIND;
  return sorted
    .filter(({ score }) => score >= least)
    .slice(0, MAX_KINDS)
    .map(({ kind, score, words }) => ({
      kind,
      score: Math.round(score * 100) / 100,
      words: [...new Set(words)].slice(0, MAX_WORDS),
    }));
}
