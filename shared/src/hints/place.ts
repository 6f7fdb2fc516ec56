import type { Point } from '../operation/text.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceHint } from './hint.ts';
import { withHouseNumber } from './place-context.ts';
import { coordinatesInText, withoutLinks } from './place-coordinates.ts';
import { cornersOf, type SaidPlace } from './place-corner.ts';
import { placeMentions } from './place-mentions.ts';
import { metresBetween, placeOfMention, type ScoredPlace, surroundingsOf } from './place-resolve.ts';
import { type PlaceToken, placeTokens } from './place-tokens.ts';

const longestText = 4000;
const mostHints = 4;
const leastConfidence = 0.35;
const sureOfSpot = 0.45;

/**
 * The places that a text names, the surest first: a suggestion, never a pin. `near` is the middle of the group's area;
 * `municipality` the group's own, for when its area is not known. Pure; linear in the length of the text.
 */
export function resolvePlaces(
  text: string,
  near: Point | null,
  gazetteer: Gazetteer,
  areaRadiusMetres = 400,
  municipality: string | null = null,
): PlaceHint[] {
  const read = text.slice(0, longestText);
  const coordinates = coordinatesInText(read);
  const plain = withoutLinks(read, coordinates);
  const tokens = placeTokens(plain);
  const mentions = placeMentions(tokens, gazetteer, isShouting(tokens));
  const around = surroundingsOf(tokens, mentions, gazetteer, { near, radius: areaRadiusMetres, municipality });
  const resolved = mentions.flatMap((mention) => placeOfMention(mention, around) ?? []);
  const named = specificFirst(cornersOf(resolved, tokens, near)).map((said) => toHint(said, read, tokens, near));
  const pointed = coordinates.map(({ point, start, end }) => hintOfPoint(point, read.slice(start, end), near));
  return [...pointed, ...named].slice(0, mostHints);
}

/** A text of nothing but capitals says nothing by a capital. */
function isShouting(tokens: readonly PlaceToken[]): boolean {
  return tokens.length > 0 && tokens.filter((token) => token.capital).length > tokens.length * 0.7;
}

/** The surest first, each place once; a district, a goal or a mere sort of place only when nothing more exact is named. */
function specificFirst(said: readonly SaidPlace[]): SaidPlace[] {
  const likely = said.filter((each) => each.confidence >= leastConfidence).sort((a, b) => b.confidence - a.confidence);
  const exact = likely.filter((each) => isExact(each) && each.confidence >= sureOfSpot);
  const seen = new Set<string>();
  return (exact.length > 0 ? exact : likely.slice(0, 1)).filter((each) => !seen.has(each.name) && seen.add(each.name));
}

function isExact({ sides }: SaidPlace): boolean {
  return sides.every(
    ({ place, mention }) =>
      place.rank !== 'district' && mention.match !== 'category' && mention.context.direction === null,
  );
}

function toHint(said: SaidPlace, text: string, tokens: readonly PlaceToken[], near: Point | null): PlaceHint {
  const words = said.sides.map(({ mention }) => {
    const start = tokens[mention.first]?.start ?? 0;
    return text.slice(start, tokens[withHouseNumber(tokens, mention.last)]?.end ?? start);
  });
  const others: ScoredPlace[] =
    said.sides.length > 1 ? [...said.sides] : said.sides.flatMap((side) => side.alternatives);
  const alternatives = others
    .slice(0, 3)
    .map(({ place, confidence }) => ({ name: place.name, lng: place.lng, lat: place.lat, confidence }));
  return {
    name: said.name,
    lng: said.point.lng,
    lat: said.point.lat,
    confidence: said.confidence,
    words,
    metresFromGroup: near && metresBetween(said.point, near),
    alternatives,
  };
}

function hintOfPoint(point: Point, words: string, near: Point | null): PlaceHint {
  const metresFromGroup = near && metresBetween(point, near);
  const confidence = metresFromGroup !== null && metresFromGroup > 25_000 ? 0.5 : 0.95;
  const name = `${point.lat.toFixed(5)}, ${point.lng.toFixed(5)}`;
  return { name, ...point, confidence, words: [words.slice(0, 200)], metresFromGroup, alternatives: [] };
}
