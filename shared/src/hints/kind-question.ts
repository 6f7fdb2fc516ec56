import type { ConceptMatch, Reading } from './lexicon-match.ts';

const ASKED = 0.7;
const ASKED_WITH_TOPIC = 0.9;
/** Words before a question word that leave it at the start: "en mag ik", "vraagje: mag ik". */
const HEADWAY = 2;

export interface AskedQuestion {
  readonly score: number;
  readonly words: readonly string[];
}

/** What the sender wants to know, when the text asks something; null when it only tells. */
export function answerable(reading: Reading): AskedQuestion | null {
  const asking = askingMatches(reading);
  if (asking.length === 0) return null;
  const topic = reading.present.get('askTopic')?.[0];
  const words = [...asking.map((match) => match.words), ...(topic ? [topic.words] : [])];
  return { score: topic ? ASKED_WITH_TOPIC : ASKED, words };
}

/** The text without what stands in its questions: "mag je vuurwerk afsteken?" tells of no fireworks. */
export function withoutAsked(reading: Reading): Reading {
  const asking = askingMatches(reading);
  const isAsked = (match: ConceptMatch) =>
    asking.some((ask) => ask.sentence === match.sentence && (match.from >= ask.from || startsSentence(reading, ask)));
  const present = new Map<string, readonly ConceptMatch[]>();
  for (const [concept, matches] of reading.present) {
    const told = matches.filter((match) => !isAsked(match));
    if (told.length > 0) present.set(concept, told);
  }
  return { ...reading, present };
}

function askingMatches(reading: Reading): readonly ConceptMatch[] {
  const seen = new Set<number>();
  return (reading.present.get('askWord') ?? []).filter((match) => {
    const asks = startsSentence(reading, match) || reading.asked.has(match.sentence);
    if (!asks || seen.has(match.sentence)) return false;
    seen.add(match.sentence);
    return true;
  });
}

function startsSentence(reading: Reading, match: ConceptMatch): boolean {
  const before = reading.tokens[match.from - HEADWAY];
  return before === undefined || before.sentence !== match.sentence;
}
