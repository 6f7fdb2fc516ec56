import type { Point } from '../operation/text.ts';

/** Coordinates that a text carries, with the span of the link or figures that gave them. */
export interface CoordinatesInText {
  readonly point: Point;
  readonly start: number;
  readonly end: number;
}

const figure = String.raw`(-?\d{1,3}\.\d{1,16})`;
const inLink = [
  new RegExp(`!3d${figure}!4d${figure}`),
  new RegExp(
    String.raw`[?&](?:q|query|ll|sll|center|destination|daddr|saddr)=(?:loc:)?${figure}(?:,|%2C)(?:\+|%20)?${figure}`,
    'i',
  ),
  new RegExp(`mlat=${figure}&mlon=${figure}`),
  new RegExp(`@${figure},${figure}`),
  new RegExp(String.raw`#map=\d{1,2}(?:\.\d{1,2})?/${figure}/${figure}`),
  new RegExp(String.raw`/(?:place|search|dir)/(?:\+|%20)?${figure},(?:\+|%20)?${figure}`),
];
const link = /(?:https?:\/\/|www\.|maps\.|goo\.gl\/)\S+/gi;
const geo = /geo:(-?\d{1,3}(?:\.\d{1,16})?),(-?\d{1,3}(?:\.\d{1,16})?)\S*/gi;
const bare = /(?<![\d.,])(\d{1,2}\.\d{3,16})°?\s?[NO]?\s{0,3}[,;/ ]\s{0,3}(\d{1,2}\.\d{3,16})°?\s?[EO]?(?![\d.])/gi;
const bareComma = /(?<![\d.,])(\d{1,2},\d{4,16})[\s;/]{1,3}(\d{1,2},\d{4,16})(?![\d,])/g;
const degrees =
  /(\d{1,2})\s?°\s?(\d{1,2})\s?['’′]\s?(\d{1,2}(?:[.,]\d{1,4})?)\s?["”″]?\s?N[\s,]{0,3}(\d{1,2})\s?°\s?(\d{1,2})\s?['’′]\s?(\d{1,2}(?:[.,]\d{1,4})?)\s?["”″]?\s?[EO]/gi;

/** Coordinates in map links, `geo:` links, degrees and bare figures, in the order of the text. */
export function coordinatesInText(text: string): CoordinatesInText[] {
  const found = [...inLinks(text), ...inGeo(text), ...inDegrees(text), ...inFigures(text)];
  const apart: CoordinatesInText[] = [];
  for (const each of found)
    if (!apart.some((other) => each.start < other.end && other.start < each.end)) apart.push(each);
  return apart.sort((a, b) => a.start - b.start);
}

/** The text with every link and every coordinate made blank, so that no name is read in them; same length. */
export function withoutLinks(text: string, found: readonly CoordinatesInText[]): string {
  let rest = text.replace(link, (match) => ' '.repeat(match.length));
  for (const { start, end } of found) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

function inLinks(text: string): CoordinatesInText[] {
  return [...text.matchAll(link)].flatMap((match) => {
    for (const pattern of inLink) {
      const hit = pattern.exec(match[0]);
      const point = hit && onEarth(Number(hit[1]), Number(hit[2]));
      if (point) return [{ point, start: match.index, end: match.index + match[0].length }];
    }
    return [];
  });
}

function inGeo(text: string): CoordinatesInText[] {
  return [...text.matchAll(geo)].flatMap((match) => spanOf(match, onEarth(Number(match[1]), Number(match[2]))));
}

function inDegrees(text: string): CoordinatesInText[] {
  return [...text.matchAll(degrees)].flatMap((match) => {
    const [lat, lng] = [match.slice(1, 4), match.slice(4, 7)].map((parts) => {
      const [whole = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part.replace(',', '.')));
      return whole + minutes / 60 + seconds / 3600;
    });
    return spanOf(match, onEarth(lat ?? Number.NaN, lng ?? Number.NaN));
  });
}

/** Bare figures are coordinates only when they lie in or near the country; given in either order. */
function inFigures(text: string): CoordinatesInText[] {
  return [...text.matchAll(bare), ...text.matchAll(bareComma)].flatMap((match) => {
    const [first = 0, second = 0] = match.slice(1).map((part) => Number(part.replace(',', '.')));
    return spanOf(match, nearHome(first, second) ?? nearHome(second, first));
  });
}

function nearHome(lat: number, lng: number): Point | null {
  return lat >= 50 && lat <= 54 && lng >= 3 && lng <= 8 ? { lng, lat } : null;
}

function onEarth(lat: number, lng: number): Point | null {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lng, lat } : null;
}

function spanOf(match: RegExpExecArray, point: Point | null): CoordinatesInText[] {
  return point ? [{ point, start: match.index, end: match.index + match[0].length }] : [];
}
