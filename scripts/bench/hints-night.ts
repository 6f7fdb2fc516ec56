import type { GazetteerPlace, HintDescription, HintMessage } from '@nachtwacht/shared/hints/hint.ts';
import { assessKinds } from '@nachtwacht/shared/hints/kind.ts';
import type { Hotspot } from '@nachtwacht/shared/knowledge/knowledge.ts';
import type { MessageSource } from '@nachtwacht/shared/messages/events.ts';

/** An invented night of any size: the same seed gives the same night. */
export interface Night {
  readonly places: readonly GazetteerPlace[];
  readonly messages: readonly HintMessage[];
  readonly descriptions: readonly HintDescription[];
  readonly hotspots: readonly Hotspot[];
}

const STARTS_AT = Date.parse('2026-12-31T17:00:00.000Z');
const NIGHT_MINUTES = 600;

const happenings = [
  'Ze slopen het bushokje aan de {place}, overal glas',
  'container in de fik {place}, vlammen tegen de gevel aan',
  'Groep van {count} op fatbikes bij {place} gooit cobra’s naar mensen',
  'man met {colour} jas en rugzak voelt aan autodeuren {place}',
  '{colour} bestelbus rijdt stapvoets door de {place}, kenteken {plate} dacht ik',
  'Zwaar vuurwerk {place}, ruiten trillen. Kan er iemand kijken?',
  'Vechtpartij voor het café aan de {place}, er ligt er een op de grond',
  'Auto op zijn kop {place}!! 112 gebeld',
  'Er wordt ingebroken {place} nr {count}, zie een zaklamp binnen',
  'hier ook rook, komt van de kant van {place}',
  'Meisje van {count} kwijt bij {place}, {colour} jas en witte muts',
  'jongeren met lachgas {place}, schelden iedereen uit',
  'Brandstapel achter {place} wordt steeds hoger, pallets en banden',
  'Gelukkig nieuwjaar iedereen, hier alles rustig',
  'Tot hoe laat mag het vreugdevuur branden?',
];
const colourWords = ['zwarte', 'witte', 'rode', 'blauwe', 'grijze', 'groene', 'donkere'];
const streetEnds = ['straat', 'laan', 'weg', 'plein', 'hof', 'kade', 'dijk', 'pad'];
const syllables = 'kor mel ven bra lin dor wes tel hag mun rie sche pol gro wil eng ster bui vaar zan'.split(' ');
const sources: readonly MessageSource[] = ['self', 'heard', 'forwarded', 'unknown'];

export function inventNight(counts: {
  places: number;
  messages: number;
  descriptions: number;
  hotspots: number;
}): Night {
  const random = createRandom(20_261_231);
  const places = Array.from({ length: counts.places }, () => inventPlace(random));
  const text = () => fillIn(random, random.pick(happenings), random.pick(places).name);
  const messages = Array.from({ length: counts.messages }, (_, index) => {
    const pinned = random.next() < 0.5;
    const spot = inventSpot(random);
    const said = text();
    return {
      ...{
        id: `m${String(index).padStart(6, '0')}`,
        groupId: `g${random.below(85)}`,
        adminId: `a${random.below(120)}`,
      },
      ...{ at: atMinute((index / counts.messages) * NIGHT_MINUTES), text: said, source: random.pick(sources) },
      ...{ called112: 'unknown' as const, urgency: 'normal' as const, kinds: assessKinds(said) },
      ...{ point: pinned ? spot : null, near: inventSpot(random), photoHashes: [] },
    };
  });
  return {
    ...{ places, messages },
    descriptions: Array.from({ length: counts.descriptions }, (_, index) => inventDescription(random, index)),
    hotspots: Array.from({ length: counts.hotspots }, (_, index) => ({
      ...{ id: `h${index}`, year: 2020 + random.below(6) },
      content: {
        ...inventSpot(random),
        name: `h${index}`,
        kind: 'brandstapel',
        text: 'Rond 23:30.',
        radiusMetres: 100,
      },
    })),
  };
}

function inventPlace(random: Random): GazetteerPlace {
  const stem = [random.pick(syllables), random.pick(syllables), random.pick(syllables)].join('');
  const name = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${random.pick(streetEnds)}`;
  return { name, kind: 'street', municipality: 'Woerden', ...inventSpot(random), aliases: [] };
}

function inventDescription(random: Random, index: number): HintDescription {
  const text =
    'Man, {colour} jas, {colour} broek, rugzak, rijdt in een {colour} bestelbus, kenteken {plate}, met {count} man.';
  const plate = index % 2 === 0 ? inventPlate(random) : null;
  const lastSeen = { ...inventSpot(random), at: atMinute(random.below(NIGHT_MINUTES)) };
  return { ...{ id: `d${index}`, kind: 'vehicle', plate, lastSeen }, text: fillIn(random, text, 'het station') };
}

function fillIn(random: Random, text: string, place: string): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
    if (slot === 'place') return place;
    if (slot === 'plate') return inventPlate(random);
    return slot === 'colour' ? random.pick(colourWords) : String(2 + random.below(12));
  });
}

function inventPlate(random: Random): string {
  const letter = () => random.pick([...'BDFGHJKLNPRSTVXZ']);
  return `${letter()}${letter()}${letter()}-${10 + random.below(90)}-${letter()}`;
}

function inventSpot(random: Random): { lng: number; lat: number } {
  return { lng: 4.85 + random.next() * 0.12, lat: 52.05 + random.next() * 0.06 };
}

function atMinute(minute: number): string {
  return new Date(STARTS_AT + minute * 60_000).toISOString();
}

interface Random {
  next(): number;
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[below(list.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  return { next, below, pick };
}
