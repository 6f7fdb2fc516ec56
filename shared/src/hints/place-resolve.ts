import { distance } from '@turf/distance';
import type { Point } from '../operation/text.ts';
import type { Gazetteer, IndexedPlace } from './gazetteer.ts';
import type { KeySource } from './gazetteer-keys.ts';
import type { MentionedPlace, PlaceMention } from './place-mentions.ts';
import type { PlaceToken } from './place-tokens.ts';

/** Where the group is, and which towns and districts the text itself names. */
export interface Surroundings {
  readonly near: Point | null;
  readonly radius: number;
  readonly municipality: string | null;
  readonly towns: ReadonlySet<string>;
  readonly districts: readonly IndexedPlace[];
  readonly tokens: readonly PlaceToken[];
}

export interface ScoredPlace {
  readonly place: IndexedPlace;
  readonly confidence: number;
}

/** A mention with the place it most likely means. */
export interface ResolvedPlace extends ScoredPlace {
  readonly mention: PlaceMention;
  readonly alternatives: readonly ScoredPlace[];
}

const districtMetres = 900;
const mostDistricts = 4;
const samePlaceMetres = 150;
const everydayReach = 2500;
const categoryReach = 1200;
/** A branch or a stem must be this much nearer than a full name to be meant. */
const detour: Readonly<Record<KeySource, number>> = { name: 0, alias: 0, part: 100, stem: 800 };

export function metresBetween(a: Point, b: Point): number {
  return Math.round(distance([a.lng, a.lat], [b.lng, b.lat], { units: 'meters' }));
}

export function surroundingsOf(
  tokens: readonly PlaceToken[],
  mentions: readonly PlaceMention[],
  gazetteer: Gazetteer,
  group: Pick<Surroundings, 'near' | 'radius' | 'municipality'>,
): Surroundings {
  const towns = new Set(tokens.flatMap((token) => gazetteer.municipality(token.key) ?? []));
  const districts = mentions.flatMap((mention) => {
    if (mention.match === 'category' || mention.context.direction !== null) return [];
    return mention.places.flatMap(({ place }) => (place.rank === 'district' ? [place] : []));
  });
  return { ...group, towns, districts: [...new Set(districts)].slice(0, mostDistricts), tokens };
}

/** The likeliest place of a mention; null when none is near or likely enough, or when it is only a direction. */
export function placeOfMention(mention: PlaceMention, around: Surroundings): ResolvedPlace | null {
  if (mention.context.direction === 'away' || isElsewhere(mention, around)) return null;
  const ranked = inTown(mention.places, around)
    .map((each) => ({ place: each.place, cost: costOf(each, around), metres: metresTo(each.place, around) }))
    .filter(({ metres }) => metres === null || metres <= reachOf(mention))
    .sort((a, b) => a.cost - b.cost || compareNames(a.place, b.place));
  const [best, ...others] = ranked;
  if (!best || (mention.match === 'category' && around.near === null && ranked.length > 1)) return null;
  const rivals = others.filter((other) => metresBetween(other.place, best.place) > samePlaceMetres);
  const base =
    mention.trust *
    nearness(best.metres, around.radius, mention.everyday) *
    (mention.context.direction === 'towards' ? 0.6 : 1);
  const confidence =
    base * clarity(best.cost, rivals[0]?.cost, mention, around) * (best.place.rank === 'district' ? 0.55 : 1);
  const alternatives = rivals.slice(0, 3).map((rival) => ({
    place: rival.place,
    confidence: round(confidence * clamp((best.cost + 150) / (rival.cost + 150)) * 0.8),
  }));
  return { mention, place: best.place, confidence: round(confidence), alternatives };
}

/** Only places of a town that the text names, or else of the group's own when nothing is known of its area. */
function inTown(places: readonly MentionedPlace[], around: Surroundings): readonly MentionedPlace[] {
  const named = places.filter(({ place }) => around.towns.has(place.municipality));
  if (named.length > 0) return named;
  if (around.near !== null || around.municipality === null) return places;
  return places.filter(({ place }) => place.municipality === around.municipality);
}

function metresTo(place: IndexedPlace, around: Surroundings): number | null {
  return around.near === null ? null : metresBetween(place, around.near);
}

/** Metres from the group, less when the text names the district, more when the words are only part of its name. */
function costOf({ place, source }: MentionedPlace, around: Surroundings): number {
  const metres = metresTo(place, around) ?? 0;
  const inDistrict =
    place.rank !== 'district' && around.districts.some((district) => metresBetween(place, district) <= districtMetres);
  return (inDistrict ? metres / 4 : metres) + detour[source];
}

function reachOf(mention: PlaceMention): number {
  if (mention.match === 'category') return categoryReach;
  return mention.everyday && mention.first === mention.last ? everydayReach : Number.POSITIVE_INFINITY;
}

function nearness(metres: number | null, radius: number, everyday: boolean): number {
  if (metres === null) return 0.9;
  const outside = metres - radius;
  if (outside <= 800) return 1;
  if (outside <= 2500) return everyday ? 0.75 : 0.92;
  return outside <= 6000 ? 0.8 : outside <= 15_000 ? 0.6 : 0.35;
}

/** Lower as another place of the same name is about as near. */
function clarity(cost: number, rival: number | undefined, mention: PlaceMention, around: Surroundings): number {
  if (rival === undefined) return 1;
  if (around.near === null) return 0.3;
  const ratio = (cost + 100) / (rival + 100);
  if (mention.match === 'category') return ratio > 0.6 ? 0.5 : 1;
  return ratio > 0.85 ? 0.6 : ratio > 0.6 ? 0.8 : 1;
}

/** "Kerkstraat in Gouda": a town that this list does not know. */
function isElsewhere(mention: PlaceMention, around: Surroundings): boolean {
  const link = around.tokens[mention.last + 1];
  const town = around.tokens[mention.last + 2];
  if (!link || !town || link.gap === 'stop' || !(link.lower === 'in' || link.lower === 'te')) return false;
  return town.gap === 'none' && town.capital && town.key.length >= 4 && !knowsTown(town, around);
}

function knowsTown(town: PlaceToken, around: Surroundings): boolean {
  const names = [...around.towns, ...around.districts.flatMap((place) => [place.name, ...place.aliases])];
  return names.some((name) => name.toLowerCase().includes(town.lower));
}

function compareNames(a: IndexedPlace, b: IndexedPlace): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.lat - b.lat || a.lng - b.lng;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

export function round(value: number): number {
  return Math.round(clamp(value) * 100) / 100;
}
