import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Point, Ring } from '../operation/text.ts';
import { compareThings } from './fit-compare.ts';
import type { HintMessage, HintReason } from './hint.ts';
import { type LikenessEntry, readEntry } from './likeness-entry.ts';
import { aheadBy, bearingBetween, degreesApart } from './track-heading.ts';
import { metresBetween, reachOf } from './track-reach.ts';
import { sharedWords } from './words-shared.ts';

/** One time that a moving person, group or vehicle was seen. */
export interface Sighting extends Point {
  readonly at: string;
  readonly message: HintMessage;
}

export interface NextSighting {
  readonly messageId: string;
  readonly score: number;
  readonly reasons: readonly HintReason[];
}

export interface District {
  readonly id: string;
  readonly area: Ring;
}

export interface DistrictAhead {
  readonly id: string;
  readonly metres: number;
  /** Until they are there at the speed they have shown. */
  readonly minutes: number;
}

/** A sighting older than this says nothing of where they are. */
const COLD_MINUTES = 60;
const LEAST_SCORE = 1;
/** Half the width, in degrees, of the way that they may be going. */
const WAY_DEGREES = 60;
const AHEAD_MINUTES = 20;
/** Metres a minute: a stroll, below which nobody who moves on falls. */
const LEAST_SPEED = 60;

/** The message that is likeliest the next sighting of a track, or null when none fits. The sightings stand in order of time. */
export function proposeNextSighting(
  track: readonly Sighting[],
  candidates: readonly HintMessage[],
): NextSighting | null {
  const last = track.at(-1);
  if (!last) return null;
  const known = new Set(track.map(({ message }) => message.id));
  const seen = track.slice(-5).map(({ message }) => readEntry(message));
  let best: NextSighting | null = null;
  for (const message of candidates) {
    if (known.has(message.id)) continue;
    const next = judge(track, last, seen, message);
    if (next && (!best || next.score > best.score)) best = next;
  }
  return best;
}

function judge(
  track: readonly Sighting[],
  last: Sighting,
  seen: readonly LikenessEntry[],
  message: HintMessage,
): NextSighting | null {
  const minutes = minutesBetween(last.at, message.at);
  if (!message.point || !(minutes >= 0 && minutes <= COLD_MINUTES)) return null;
  const reach = reachOf(last, message.point, minutes);
  if (!reach) return null;
  const entry = readEntry(message);
  const alike = seen.map((earlier) => likenessOf(earlier, entry)).sort((a, b) => b.score - a.score)[0];
  if (!alike || alike.score <= 0) return null;
  const soon = 1 - minutes / COLD_MINUTES;
  const score = alike.score + soon * 0.5 + wayOf(track, message.point) * 0.5 - (reach.by === 'car' ? 0.5 : 0);
  if (score < LEAST_SCORE) return null;
  const words: HintReason[] = alike.words.length > 0 ? [{ kind: 'words', words: alike.words }] : [];
  return {
    messageId: message.id,
    score: Math.round((1 - Math.exp(-score / 2)) * 100) / 100,
    reasons: [reach, ...words],
  };
}

function likenessOf(earlier: LikenessEntry, entry: LikenessEntry): { score: number; words: readonly string[] } {
  const looks = compareThings(earlier.traits, entry.traits);
  const told = looks.reasons.flatMap((reason) => (reason.kind === 'words' ? reason.words : []));
  const shared = sharedWords(entry.words, earlier.words).filter(({ weight }) => weight >= 0.2);
  const score = looks.score + Math.min(1.5, shared.reduce((sum, { weight }) => sum + weight, 0) * 0.5);
  return { score, words: [...new Set([...told, ...shared.map(({ word }) => word.written)])].slice(0, 6) };
}

/** 1 straight on, -1 straight back; 0 while no way is known. */
function wayOf(track: readonly Sighting[], to: Point): number {
  const heading = headingOf(track);
  const last = track.at(-1);
  if (heading === null || !last || metresBetween(last, to) < 100) return 0;
  return Math.cos((degreesApart(heading, bearingBetween(last, to)) * Math.PI) / 180);
}

/** The districts that a track is heading for, the nearest in time first. Empty while no way is known. */
export function districtsAhead(track: readonly Sighting[], districts: readonly District[]): readonly DistrictAhead[] {
  const last = track.at(-1);
  const heading = headingOf(track);
  if (!last || heading === null) return [];
  const speed = speedOf(track);
  return districts
    .flatMap(({ id, area }) => {
      if (area.length < 4 || booleanPointInPolygon([last.lng, last.lat], { type: 'Polygon', coordinates: [area] }))
        return [];
      const metres = aheadBy(last, heading, WAY_DEGREES, area);
      const minutes = metres === null ? Number.POSITIVE_INFINITY : metres / speed;
      return metres !== null && minutes <= AHEAD_MINUTES
        ? { id, metres: Math.round(metres), minutes: Math.max(1, Math.round(minutes)) }
        : [];
    })
    .sort((a, b) => a.metres - b.metres || (a.id < b.id ? -1 : 1));
}

/** Where the last step that was more than a few metres went. */
function headingOf(track: readonly Sighting[]): number | null {
  const last = track.at(-1);
  const before = last && track.findLast((sighting) => farEnough(metresBetween(sighting, last)));
  return before ? bearingBetween(before, last) : null;
}

function farEnough(metres: number): boolean {
  return metres >= 100 && Number.isFinite(metres);
}

function speedOf(track: readonly Sighting[]): number {
  const last = track.at(-1);
  const before = last && track.findLast((sighting) => farEnough(metresBetween(sighting, last)));
  if (!before) return LEAST_SPEED;
  const minutes = Math.max(1, minutesBetween(before.at, last.at));
  return Math.max(LEAST_SPEED, Math.min(1000, metresBetween(before, last) / minutes));
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}
