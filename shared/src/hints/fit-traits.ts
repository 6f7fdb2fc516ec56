import { colours, makes, numbers, people, type ThingEntry, things } from './fit-lexicon.ts';
import { findSeenPlates, type SeenPlate } from './plate.ts';
import { splitWords } from './words.ts';

/** A thing that a text names, with the colours said of it. */
export interface Trait {
  readonly entry: ThingEntry;
  readonly colours: readonly string[];
  readonly written: readonly string[];
  /** "zonder helm", "geen helm". */
  readonly absent: boolean;
}

/** What a text says of somebody's looks, things, number and way. */
export interface Traits {
  readonly things: readonly Trait[];
  readonly who: readonly string[];
  readonly count: number | null;
  readonly age: number | null;
  readonly plates: readonly SeenPlate[];
  /** Words after "richting" or "naar". */
  readonly heading: readonly string[];
}

const MAX_TOKENS = 400;

/** Reads the traits of a text. Linear in its length. */
export function readTraits(text: string): Traits {
  const clauses = text
    .slice(0, 4000)
    .replaceAll(/(\p{L})\/(?=\p{L})/gu, '$1 ')
    .split(/[.,;:!?\n()]+/u);
  const found: Trait[] = [];
  let read = 0;
  for (const clause of clauses) {
    const words = splitWords(withPhrases(clause)).slice(0, MAX_TOKENS - read);
    read += words.length;
    found.push(...thingsIn(words));
    if (read >= MAX_TOKENS) break;
  }
  const words = splitWords(text).slice(0, MAX_TOKENS);
  return {
    things: found,
    who: [...new Set(words.flatMap((word) => whoOf.get(word) ?? []))],
    count: countIn(words),
    age: ageIn(text),
    plates: findSeenPlates(text),
    heading: words.flatMap((word, index) => (isWay(words[index - 1]) ? word : [])),
  };
}

function withPhrases(clause: string): string {
  return clause
    .replaceAll(/dikke\s+banden?/giu, 'dikkebanden')
    .replaceAll(/\b(?:gezicht(?:en)?)\s+(?:bedekt|verborgen|afgedekt)/giu, 'gezichtsbedekking')
    .replaceAll(/\be-bikes?\b/giu, 'ebike')
    .replaceAll(/\bstation\s?wagen\b/giu, 'stationwagen')
    .replaceAll(/\bpick-?\s?up\b/giu, 'pickup');
}

/** Binds each colour to the thing that follows it ("witte jas"), else to the one just before ("scooter grijs"). */
function thingsIn(words: readonly string[]): Trait[] {
  const found: { entry: ThingEntry; colours: string[]; written: string[]; absent: boolean; at: number }[] = [];
  let waiting: { name: string; written: string; at: number }[] = [];
  words.forEach((word, at) => {
    const colour = colourOf.get(word);
    if (colour) waiting.push({ name: colour, written: word, at });
    for (const entry of thingOf.get(word) ?? []) {
      const near = waiting.filter((each) => at - each.at <= 3);
      if (entry.role !== 'make') waiting = [];
      const absent = words.slice(Math.max(0, at - 2), at).some((each) => /^(?:geen|zonder)$/u.test(each));
      found.push({
        ...{ entry, absent, at, colours: near.map(({ name }) => name) },
        written: [...near.map(({ written }) => written), word],
      });
    }
  });
  for (const { name, written, at } of waiting) {
    const before = found.findLast((thing) => thing.at < at && at - thing.at <= 3);
    if (!before || before.colours.length > 0) continue;
    for (const thing of found.filter((each) => each.at >= before.at - 1 && each.at <= before.at)) {
      thing.colours.push(name);
      thing.written.push(written);
    }
  }
  return shareVehicleColours(found);
}

/** "Witte Renault Trafic": what is said of the make is said of the vehicle. */
function shareVehicleColours(found: readonly (Trait & { readonly at: number })[]): Trait[] {
  return found.map(({ at, ...trait }) => {
    if (trait.colours.length > 0 || !isVehicle(trait)) return trait;
    const beside = found.find((each) => isVehicle(each) && Math.abs(each.at - at) <= 2 && each.colours.length > 0);
    return beside ? { ...trait, colours: beside.colours } : trait;
  });
}

function isVehicle({ entry }: Trait): boolean {
  return entry.role === 'vehicle' || entry.role === 'make';
}

function countIn(words: readonly string[]): number | null {
  for (const [index, word] of words.entries()) {
    const count = numbers[word] ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);
    if (count === null || count < 1 || count > 60) continue;
    const after = words.slice(index + 1, index + 4);
    const before = words.slice(Math.max(0, index - 3), index);
    if (/^(?:uur|jaar|min|minuten|meter|km|meteen|keer|tel|tellen)$/u.test(after[0] ?? '')) continue;
    const told = after.slice(0, 2).some((each) => countable.has(each)) || /^(?:duo|\p{L}+tal)$/u.test(word);
    const group =
      /^(?:groep|groepje|met|zijn|n|telt|tel|stuk|stel)$/u.test(before.at(-1) ?? '') || before.includes('groep');
    if (count === 1 && !told) continue;
    if (told || group) return count;
  }
  return null;
}

function ageIn(text: string): number | null {
  const found =
    /(?:\bvan\s+|\()?(\d{1,2})(?:\s*(?:jaar|jr|jarige?)\b|\))/iu.exec(text) ??
    /\b(?:meisje|jongen|jongetje|kind|man|vrouw|zoontje|dochtertje)\s+van\s+(\d{1,2})\b(?!\s*(?:man|personen))/iu.exec(
      text,
    );
  return found ? Number(found[1]) : null;
}

function isWay(word: string | undefined): boolean {
  return word === 'richting' || word === 'naar' || word === 'ri';
}

const thingOf = new Map<string, ThingEntry[]>();
for (const entry of things) for (const word of entry.words.split(' ')) addThing(word, entry);
for (const { make, family, words } of makes) {
  for (const word of words.split(' ')) {
    const vehicle = things.find((thing) => thing.role === 'vehicle' && thing.family === family && !thing.narrow);
    if (vehicle) addThing(word, vehicle);
    addThing(word, { family: make, role: 'make', weight: make.includes(' ') || vehicle ? 1.3 : 0.9, words: word });
  }
}

function addThing(word: string, entry: ThingEntry): void {
  thingOf.set(word, [...(thingOf.get(word) ?? []), entry]);
}

const colourOf = new Map(colours.flatMap(({ name, words }) => words.split(' ').map((word) => [word, name] as const)));
const whoOf = new Map(people.flatMap(({ who, words }) => words.split(' ').map((word) => [word, who] as const)));
const countable = new Set([
  ...[...whoOf.keys()].filter((word) => word !== 'man'),
  ...'man personen persoon lui jongeren fatbikes fatbikers scooters inzittenden figuren types daders verdachten stuks eentje'.split(
    ' ',
  ),
]);
