import type { Fit } from './fit-compare.ts';
import { samePeople } from './fit-lexicon.ts';
import type { Traits } from './fit-traits.ts';
import type { HintDescription, HintMessage, HintReason } from './hint.ts';
import { matchPlate } from './plate.ts';
import { isWithin, type Means, reachOf } from './track-reach.ts';
import type { TextWord } from './words.ts';
import { sharedWords } from './words-shared.ts';

/** A text, read for what it says of looks and in words. */
export interface Read {
  readonly traits: Traits;
  readonly words: readonly TextWord[];
}

const nothing: Fit = { score: 0, reasons: [] };

export function plateFit({ plate }: HintDescription, { plates }: Traits): Fit & { readonly certain?: boolean } {
  if (plate === null || plates.length === 0) return nothing;
  const matches = plates.flatMap((seen) => matchPlate(plate, seen) ?? []);
  const best = matches.sort((a, b) => b.agreed - a.agreed)[0];
  if (!best) return plates.some(({ whole }) => whole) ? { score: -6, reasons: [] } : { score: -1.5, reasons: [] };
  const score = (best.agreed - 1) * 1.1 - (best.misread ? 1 : 0);
  const reason: HintReason = { kind: 'plate', plate: best.written, misread: best.misread };
  return { score, reasons: [reason], certain: best.agreed >= 4 };
}

export function peopleFit(description: HintDescription, known: Traits, seen: Traits): Fit {
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

export function wordsFit(known: Read, seen: Read): Fit {
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

export function reachFit({ lastSeen, kind }: HintDescription, known: Traits, message: HintMessage): Fit {
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
