import { compareThings } from './fit-compare.ts';
import type { MessageKind } from './hint.ts';
import type { LikenessEntry } from './likeness-entry.ts';
import { closestPhotos } from './photo-hash.ts';
import { matchPlate } from './plate.ts';
import { metresBetween } from './track-reach.ts';
import type { TextWord } from './words.ts';
import { type SharedWord, sharedWords } from './words-shared.ts';

/** What two messages have in common, measured; the score weighs it. */
export interface LikenessPair {
  readonly minutes: number;
  /** Between the points of both; null when either has none. */
  readonly metres: number | null;
  /** Between the points or, where one has none, the middle of its group's area. */
  readonly nearMetres: number | null;
  readonly sameKind: MessageKind | null;
  /** 1 one kind, 0.5 kinds that go together, 0 other kinds, null when either has none. */
  readonly kinds: number | null;
  /** One of the two tells of no incident: a greeting, a question. */
  readonly idle: boolean;
  readonly shared: readonly SharedWord[];
  readonly sharedWeight: number;
  readonly streets: 'same' | 'other' | 'unknown';
  /** Clothing, vehicles and things of the people in both. */
  readonly looks: number;
  readonly plate: string | null;
  /** Both name a plate, and not the same. */
  readonly otherPlate: boolean;
  readonly photoBits: number;
  readonly sameText: boolean;
  /** One of the two gives an everyday reason itself: the baker's van, somebody walking a dog. */
  readonly everyday: boolean;
}

export function readPair(a: LikenessEntry, b: LikenessEntry, weigh?: (word: TextWord) => number): LikenessPair {
  const shared = sharedWords(a.words, b.words, weigh);
  const [from, to] = [a.message.point ?? a.message.near, b.message.point ?? b.message.near];
  const nearMetres = from && to ? metresBetween(from, to) : null;
  return {
    minutes: Math.abs(a.atMs - b.atMs) / 60_000,
    metres: a.message.point && b.message.point ? nearMetres : null,
    nearMetres,
    ...kindsOf(a, b),
    shared,
    sharedWeight: shared.reduce((sum, { weight }) => sum + weight, 0),
    streets: compareStreets(a, b, shared),
    looks: looksOf(a, b),
    ...platesOf(a, b),
    photoBits: closestPhotos(a.message.photoHashes, b.message.photoHashes),
    sameText: isSameText(a.plain, b.plain),
    everyday: a.everyday !== b.everyday,
  };
}

function kindsOf(a: LikenessEntry, b: LikenessEntry): Pick<LikenessPair, 'sameKind' | 'kinds' | 'idle'> {
  const [first, second] = [incidentKinds(a), incidentKinds(b)];
  if (first.length === 0 || second.length === 0) {
    return { sameKind: null, kinds: null, idle: isIdle(a, first) || isIdle(b, second) };
  }
  const same = first.find((kind) => second.includes(kind)) ?? null;
  const related = first.some((kind) => second.some((other) => relatedKinds[kind]?.includes(other)));
  return { sameKind: same, kinds: same ? 1 : related ? 0.5 : 0, idle: false };
}

function incidentKinds({ kinds }: LikenessEntry): MessageKind[] {
  return [...kinds].flatMap(([kind, score]) => (score > 0 && kind !== 'chatter' && kind !== 'question' ? kind : []));
}

/** Surely a greeting or a question; an unsure one may well be the end of an incident. */
function isIdle({ kinds }: LikenessEntry, incidents: readonly MessageKind[]): boolean {
  return incidents.length === 0 && Math.max(kinds.get('chatter') ?? 0, kinds.get('question') ?? 0) > 0.4;
}

const relatedKinds: Partial<Record<MessageKind, readonly MessageKind[]>> = {
  fireworks: ['fire', 'vandalism', 'nuisance'],
  fire: ['fireworks', 'vandalism', 'nuisance'],
  vandalism: ['fireworks', 'nuisance', 'fire', 'burglary'],
  nuisance: ['fireworks', 'vandalism', 'violence', 'fire', 'suspicious'],
  suspicious: ['burglary', 'nuisance', 'fireworks'],
  burglary: ['suspicious', 'vandalism'],
  violence: ['nuisance', 'suspicious'],
  traffic: ['other'],
  other: ['traffic', 'fire', 'fireworks', 'missing'],
  missing: ['other'],
};

function compareStreets(a: LikenessEntry, b: LikenessEntry, shared: readonly SharedWord[]): LikenessPair['streets'] {
  if (shared.some(({ word }) => word.street)) return 'same';
  return a.streets.length > 0 && b.streets.length > 0 ? 'other' : 'unknown';
}

function looksOf(a: LikenessEntry, b: LikenessEntry): number {
  if (a.traits.things.length === 0 || b.traits.things.length === 0) return 0;
  const score = (compareThings(a.traits, b.traits).score + compareThings(b.traits, a.traits).score) / 2;
  return Math.max(-1.5, Math.min(3, score));
}

function platesOf(a: LikenessEntry, b: LikenessEntry): Pick<LikenessPair, 'plate' | 'otherPlate'> {
  const [first, second] = [a.traits.plates, b.traits.plates];
  for (const one of first) {
    for (const other of second) {
      const match = one.whole ? matchPlate(one.characters, other) : matchPlate(other.characters, one);
      if (match && match.agreed >= 3) return { plate: one.written, otherPlate: false };
    }
  }
  return { plate: null, otherPlate: first.length > 0 && second.length > 0 };
}

function isSameText(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.split(' ', 4).length === 4 && (short === long || (long.length < 600 && long.includes(short)));
}
