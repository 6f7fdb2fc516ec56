import { colours } from './fit-lexicon.ts';
import type { Trait, Traits } from './fit-traits.ts';
import type { HintReason } from './hint.ts';

/** A part of how well a description fits: what it adds or takes away, and by what. */
export interface Fit {
  readonly score: number;
  readonly reasons: readonly HintReason[];
}

/** How well the things that two texts name agree: a jacket with a jacket, a colour with the colour of the same thing. */
export function compareThings(known: Traits, seen: Traits): Fit {
  const words: string[] = [];
  let score = 0;
  const done = new Set<string>();
  for (const trait of seen.things) {
    const { family, role } = trait.entry;
    if (done.has(family)) continue;
    const rivals = known.things.filter(({ entry }) => entry.role === role && isOneFamily(entry.family, family));
    if (role === 'make' && rivals.length > 0 && isOtherModel(known, family)) {
      score -= 2;
      continue;
    }
    const best = Math.max(Number.NEGATIVE_INFINITY, ...rivals.map((rival) => compareTraits(rival, trait)));
    if (rivals.length === 0) score += foreign(known, trait);
    else {
      score += best;
      if (best > 0) words.push(...trait.written);
    }
    done.add(family);
  }
  return { score, reasons: words.length > 0 ? [{ kind: 'words', words: [...new Set(words)] }] : [] };
}

/** A vehicle or make that the description does not name, where it names another. */
function foreign(known: Traits, { entry, absent }: Trait): number {
  if (absent || (entry.role !== 'make' && entry.role !== 'vehicle')) return 0;
  const others = known.things.filter((each) => each.entry.role === entry.role);
  if (others.length === 0 || entry.family === 'fiets') return 0;
  return entry.role === 'make' ? -2 : -0.8;
}

function compareTraits(known: Trait, seen: Trait): number {
  if (known.absent !== seen.absent) return -0.3;
  if (known.absent) return 1;
  const base = Math.min(known.entry.weight, seen.entry.weight);
  const narrow = known.entry.narrow !== undefined && seen.entry.narrow !== undefined;
  const kind = narrow && known.entry.narrow !== seen.entry.narrow ? -0.8 : narrow ? base + 0.3 : base;
  if (known.colours.length === 0 || seen.colours.length === 0) return kind;
  const alike = compareColours(known.colours, seen.colours);
  if (alike === 0) return seen.entry.role === 'garment' ? -0.9 : -1.8;
  return kind + alike * Math.min(0.9, base + 0.4);
}

/** 1 the same colour, 0.5 one that may be meant for it by night, 0 another. */
function compareColours(known: readonly string[], seen: readonly string[]): number {
  if (seen.some((colour) => known.includes(colour))) return 1;
  return seen.some((colour) => known.some((each) => isNear(each, colour))) ? 0.5 : 0;
}

function isNear(a: string, b: string): boolean {
  return (nearOf.get(a)?.has(b) ?? false) || (nearOf.get(b)?.has(a) ?? false);
}

/** A make agrees with its own models: "VW" with "Volkswagen Polo". */
function isOneFamily(known: string, seen: string): boolean {
  return known === seen || known.startsWith(`${seen} `) || seen.startsWith(`${known} `) || isBag(known, seen);
}

/** A Golf where a Polo is looked for. */
function isOtherModel(known: Traits, seen: string): boolean {
  if (!seen.includes(' ')) return false;
  const models = known.things.filter(({ entry }) => entry.role === 'make' && entry.family.includes(' '));
  return models.length > 0 && models.every(({ entry }) => entry.family !== seen);
}

function isBag(known: string, seen: string): boolean {
  return bags.has(known) && bags.has(seen) && (known === 'tas' || seen === 'tas');
}
const bags = new Set(['tas', 'rugzak', 'handtas']);
const nearOf = new Map(colours.map(({ name, near }) => [name, new Set(near.split(' '))]));
