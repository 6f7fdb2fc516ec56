import { compareThings } from './fit-compare.ts';
import { everyday, samePeople } from './fit-lexicon.ts';
import { readTraits, type Traits } from './fit-traits.ts';
import type { FitHint, HintDescription, HintMessage, HintReason } from './hint.ts';
import { matchPlate } from './plate.ts';
import { isWithin, type Means, reachOf } from './track-reach.ts';
import { type TextWord, toWords } from './words.ts';
import { sharedWords } from './words-shared.ts';

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

interface Read {
  readonly traits: Traits;
  readonly words: readonly TextWord[];
}

/** Whether the text gives an everyday reason for what was seen. */
export function isEveryday(text: string): boolean {
  return everyday.test(text.slice(0, 4000));
}

/** How well they fit, in the same measure as the threshold; exported for the score command. */
export function fit(description: HintDescription, message: HintMessage, seen: Read = readMessage(message)): Fit {
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

export interface Fit {
  readonly score: number;
  readonly reasons: readonly HintReason[];
}

function plateFit({ plate }: HintDescription, { plates }: Traits): Fit & { readonly certain?: boolean } {
  if (plate === null || plates.length === 0) return nothing;
  const matches = plates.flatMap((seen) => matchPlate(plate, seen) ?? []);
  const best = matches.sort((a, b) => b.agreed - a.agreed)[0];
  if (!best) return plates.some(({ whole }) => whole) ? { score: -6, reasons: [] } : { score: -1.5, reasons: [] };
  const score = (best.agreed - 1) * 1.1 - (best.misread ? 1 : 0);
  const reason: HintReason = { kind: 'plate', plate: best.written, misread: best.misread };
  return { score, reasons: [reason], certain: best.agreed >= 4 };
}

function peopleFit(description: HintDescription, known: Traits, seen: Traits): Fit {
  let score = 0;
  const reasons: HintReason[] = [];
  if (known.count !== null && seen.count !== null) {
    const apart = Math.abs(known.count - seen.count) / Math.max(known.count, seen.count);
    if (apart <= 0.25) {
      score += known.count > 1 ? 0.8 : 0.2;
      if (known.count > 1) reasons.push({ kind: 'count', count: seen.count });
    } else if (description.kind === 'group' && apart > 0.5) score -= 0.7;
  }
  if (known.age !== null && seen.age !== null) score += Math.abs(known.age - seen.age) <= 3 ? 1.2 : -1.2;
  if (known.who.length > 0 && seen.who.length > 0 && description.kind !== 'vehicle') {
    const alike = seen.who.some((who) => known.who.some((each) => (samePeople[each] ?? '').split(' ').includes(who)));
    score += alike ? 0.3 : -1.2;
  }
  return { score, reasons };
}

function wordsFit(known: Read, seen: Read): Fit {
  const shared = sharedWords(seen.words, known.words).filter(({ word }) => !isLook(seen.traits, word.written));
  const score = Math.min(
    1.6,
    shared.reduce((sum, { weight }) => sum + Math.min(0.7, weight * 0.7), 0),
  );
  const words = shared.filter(({ weight }) => weight >= 0.2).map(({ word }) => word.written);
  return { score, reasons: words.length > 0 ? [{ kind: 'words', words: words.slice(0, 6) }] : [] };
}

function isLook({ things }: Traits, word: string): boolean {
  return things.some(({ written }) => written.includes(word));
}

function reachFit({ lastSeen, kind }: HintDescription, known: Traits, message: HintMessage): Fit {
  const place = message.point ?? message.near;
  if (!lastSeen || !place) return nothing;
  const minutes = (Date.parse(message.at) - Date.parse(lastSeen.at)) / 60_000;
  if (!Number.isFinite(minutes)) return nothing;
  const share = message.point ? 1 : 0.4;
  const early = minutes < -60 ? -1.5 : 0;
  const reach = reachOf(lastSeen, place, minutes);
  if (!reach) return { score: (early - 4) * share, reasons: [] };
  const able = isWithin(reach, meansOf(kind, known));
  const close = able && reach.metres < 1500 && Math.abs(minutes) < 90 ? 0.5 : 0;
  return { score: ((able ? close : -2.5) + early) * share, reasons: message.point ? [reach] : [] };
}

/** The fastest that a description has at hand; somebody on foot may take a bicycle. */
function meansOf(kind: HintDescription['kind'], { things }: Traits): Means {
  const families = new Set(things.filter(({ entry }) => entry.role === 'vehicle').map(({ entry }) => entry.family));
  if (families.has('scooter') || families.has('fatbike')) return 'scooter';
  if (kind === 'vehicle') return families.has('fiets') || families.has('step') ? 'bike' : 'car';
  return 'bike';
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

const nothing: Fit = { score: 0, reasons: [] };

function mergeReasons(parts: readonly Fit[]): readonly HintReason[] {
  const reasons = parts.flatMap((part) => part.reasons);
  const words = [...new Set(reasons.flatMap((reason) => (reason.kind === 'words' ? reason.words : [])))];
  const rest = reasons.filter(({ kind }) => kind !== 'words');
  return words.length > 0 ? [...rest, { kind: 'words', words }] : rest;
}

function toShare(score: number): number {
  return 1 / (1 + Math.exp(-(score - THRESHOLD)));
}
