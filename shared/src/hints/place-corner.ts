import type { Point } from '../operation/text.ts';
import { metresBetween, type ResolvedPlace, round } from './place-resolve.ts';
import type { PlaceToken } from './place-tokens.ts';

const cornerWords = new Set(['hoek', 'kruising', 'kruispunt', 'splitsing', 'rotonde', 'tussen']);
const joiningWords = new Set(['en', 'de', 'het', 't', 'met', 'hoek', 'kruising', 'a', 'van']);
const nearEndsMetres = 280;

/** One or two places that together say where: a corner has two, else there is one. */
export interface SaidPlace {
  readonly sides: readonly ResolvedPlace[];
  readonly name: string;
  readonly point: Point;
  readonly confidence: number;
}

/** Joins two names side by side with "hoek", "kruising" or a slash into their corner. */
export function cornersOf(
  resolved: readonly ResolvedPlace[],
  tokens: readonly PlaceToken[],
  near: Point | null,
): SaidPlace[] {
  const said: SaidPlace[] = [];
  for (let at = 0; at < resolved.length; at += 1) {
    const one = resolved[at];
    const other = resolved[at + 1];
    if (!one) continue;
    if (other && isCorner(one, other, tokens)) {
      said.push(corner(one, other, near));
      at += 1;
    } else said.push({ sides: [one], name: one.place.name, point: pointOf(one), confidence: one.confidence });
  }
  return said;
}

function isCorner(one: ResolvedPlace, other: ResolvedPlace, tokens: readonly PlaceToken[]): boolean {
  if (one.place === other.place || one.place.rank === 'district' || other.place.rank === 'district') return false;
  const between = tokens.slice(one.mention.last + 1, other.mention.first);
  if (between.length > 4 || !between.every((token) => joiningWords.has(token.lower))) return false;
  const joined = tokens.slice(one.mention.last + 1, other.mention.first + 1);
  if (joined.some((token) => token.gap === 'stop')) return false;
  if (joined.some((token) => token.gap === 'slash')) return true;
  const before = tokens.slice(Math.max(0, one.mention.first - 3), one.mention.first);
  return [...before, ...between].some((token) => cornerWords.has(token.lower));
}

/** Streets that end near each other meet between their middles; else the middle nearer to the group is the better guess. */
function corner(one: ResolvedPlace, other: ResolvedPlace, near: Point | null): SaidPlace {
  const name = `${one.place.name} / ${other.place.name}`;
  const sides = [one, other];
  const apart = metresBetween(one.place, other.place);
  const confidence = Math.min(one.confidence, other.confidence);
  if (apart <= nearEndsMetres) return { sides, name, point: between(pointOf(one), pointOf(other)), confidence };
  const nearer = near && metresBetween(other.place, near) < metresBetween(one.place, near) ? other : one;
  return { sides, name, point: pointOf(nearer), confidence: round(confidence * 0.8) };
}

function between(a: Point, b: Point): Point {
  return { lng: (a.lng + b.lng) / 2, lat: (a.lat + b.lat) / 2 };
}

function pointOf({ place }: ResolvedPlace): Point {
  return { lng: place.lng, lat: place.lat };
}
