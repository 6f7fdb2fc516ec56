import { compareThings, type Fit } from './fit-compare.ts';
import { everyday } from './fit-lexicon.ts';
import { peopleFit, plateFit, type Read, reachFit, wordsFit } from './fit-parts.ts';
import { readTraits } from './fit-traits.ts';
import type { FitHint, HintDescription, HintMessage, HintReason } from './hint.ts';
import { toWords } from './words.ts';

/** From here a fit is worth showing. */
const THRESHOLD = 1.4;
const MAX_HINTS = 3;

/** Descriptions that a message may be about, the best first, at most 3, each with what agrees. */
export function fitDescriptions(descriptions: readonly HintDescription[], message: HintMessage): readonly FitHint[] {
  const seen = readMessage(message);
  return descriptions
    .flatMap((description) => {
      const { score, reasons } = fit(description, message, seen);
      return score >= THRESHOLD
        ? { descriptionId: description.id, score: Math.round(toShare(score) * 100) / 100, reasons }
        : [];
    })
    .sort((a, b) => b.score - a.score || (a.descriptionId < b.descriptionId ? -1 : 1))
    .slice(0, MAX_HINTS);
}

/** Whether the text gives an everyday reason for what was seen. */
export function isEveryday(text: string): boolean {
  return everyday.test(text.slice(0, 4000));
}

/** How well they fit, in the same measure as the threshold. */
function fit(description: HintDescription, message: HintMessage, seen: Read): Fit {
  const known = readDescription(description);
  const plate = plateFit(description, seen.traits);
  const parts = [
    plate,
    compareThings(known.traits, seen.traits),
    peopleFit(description, known.traits, seen.traits),
    wordsFit(known, seen),
    reachFit(description, known.traits, message),
  ];
  const innocent = isEveryday(message.text) ? -1.5 : 0;
  const certain = plate.certain === true;
  const looks = plate.score + (parts[1]?.score ?? 0);
  const score = parts.reduce((sum, part) => sum + part.score, innocent);
  return { score: !certain && looks < 0.8 ? Math.min(score, THRESHOLD - 1) : score, reasons: mergeReasons(parts) };
}

function readMessage({ text }: HintMessage): Read {
  return { traits: readTraits(text), words: toWords(text) };
}

/** Reading a description is dear and done for every message: kept for as long as the description lives. */
function readDescription(description: HintDescription): Read {
  const known = kept.get(description);
  if (known) return known;
  const read = { traits: readTraits(description.text), words: toWords(description.text) };
  kept.set(description, read);
  return read;
}
const kept = new WeakMap<HintDescription, Read>();

function mergeReasons(parts: readonly Fit[]): readonly HintReason[] {
  const reasons = parts.flatMap((part) => part.reasons);
  const words = [...new Set(reasons.flatMap((reason) => (reason.kind === 'words' ? reason.words : [])))];
  const rest = reasons.filter(({ kind }) => kind !== 'words');
  return words.length > 0 ? [...rest, { kind: 'words', words }] : rest;
}

function toShare(score: number): number {
  return 1 / (1 + Math.exp(-(score - THRESHOLD)));
}
