import { commonWords, concepts, emptyWords } from './words-concepts.ts';

/** One word of a text as the hints compare it. */
export interface TextWord {
  readonly written: string;
  readonly stem: string;
  /** What its letters sound like, without vowels: typing errors fall together. */
  readonly sound: string;
  /** The name of what it means, when the lexicon knows it. */
  readonly concept: string | null;
  /** What sharing it says: 0 nothing, 1 much, more for a name of a street. */
  readonly weight: number;
  readonly street: boolean;
}

const MAX_CHARACTERS = 4000;
const MAX_WORDS = 80;

/** The words of a text as written, lower case, without accents; at most the first 4,000 characters. */
export function splitWords(text: string): readonly string[] {
  const plain = text.slice(0, MAX_CHARACTERS).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (plain.replaceAll(/['’`]/gu, "'").match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/'s?$/u, '').replaceAll("'", '').slice(0, 40),
  );
}

/** The distinct words of a text that say something, at most 80. */
export function toWords(text: string): readonly TextWord[] {
  const found = new Map<string, TextWord>();
  for (const written of splitWords(text)) {
    const word = toWord(written);
    if (word.weight > 0 && !found.has(word.stem)) found.set(word.stem, word);
    if (found.size >= MAX_WORDS) break;
  }
  return [...found.values()];
}

function toWord(written: string): TextWord {
  const known = seen.get(written);
  if (known) return known;
  const full = withoutAbbreviation(written);
  const street = isStreet(full);
  const concept = conceptOf.get(written) ?? conceptOf.get(stemOf(written)) ?? null;
  const stem = stemOf(full);
  const word = { written, stem, sound: soundOf(stem), concept: concept?.name ?? null, weight: 0, street };
  const weighed = { ...word, weight: weightOf(written, word, concept?.weight ?? null) };
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(written, weighed);
  return weighed;
}

const MAX_SEEN = 20_000;
const seen = new Map<string, TextWord>();

function weightOf(written: string, word: TextWord, ofConcept: number | null): number {
  if (empty.has(written)) return 0;
  if (ofConcept !== null) return ofConcept;
  if (common.has(written) || common.has(word.stem)) return 0.25;
  if (/^\d+$/u.test(written)) return written.length > 3 ? 0.6 : 0.2;
  if (written.length < 3) return 0;
  if (word.street) return 1.8;
  return written.length < 5 ? 0.6 : 1;
}

/** Hoofdstr → hoofdstraat, berkenln → berkenlaan, mosmolenpln → mosmolenplein. */
function withoutAbbreviation(word: string): string {
  for (const [short, long] of abbreviations) {
    if (word.length > short.length + 2 && word.endsWith(short)) return `${word.slice(0, -short.length)}${long}`;
  }
  return word;
}

const abbreviations: readonly (readonly [string, string])[] = [
  ['str', 'straat'],
  ['pln', 'plein'],
  ['ln', 'laan'],
  ['wg', 'weg'],
  ['bn', 'baan'],
  ['gr', 'gracht'],
];

const streetEnds =
  /^(.{3,})(?:straat|laan|plein|weg|pad|dijk|kade|hof|singel|gracht|baan|steeg|dreef|plantsoen|park|brug|spoor|dam|wal|markt)$/u;
const notStreets = new Set(
  `onderweg fietspad voetpad zebrapad snelweg hoofdweg schoolplein wijkplein dorpsplein loopbrug parkeerplein skatebaan rijbaan busbaan glijbaan buurtpark speelplein bouwpad wandelpad supermarkt rommelmarkt zandpad spoordijk vluchtweg omweg halverwege lantaarnpad afslag sportpark pretpark trapveld`.split(
    ' ',
  ),
);

function isStreet(word: string): boolean {
  return streetEnds.test(word) && !notStreets.has(word);
}

/** The name in front of -straat or -laan: people leave the rest away. */
export function streetName(word: string): string {
  return streetEnds.exec(word)?.[1] ?? word;
}

/** A stem by the common endings of Dutch; not a dictionary's, the same for words that differ by them. */
function stemOf(word: string): string {
  let stem = word;
  if (stem.length > 5) stem = stem.replace(/(?:etje|pje|tje|je)s?$/u, '');
  if (stem.length > 6 && /^ge.*(?:t|d|en)$/u.test(stem)) stem = stem.slice(2);
  if (stem.length > 4) stem = stem.replace(/(?:eren|en|e|s)$/u, '');
  if (stem.length > 4) stem = stem.replace(/(?:dt|t|d)$/u, (end) => (end === 't' ? '' : 'd'));
  return stem
    .replace(/([^aeiou])\1$/u, '$1')
    .replaceAll(/([aeou])\1/gu, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}

function soundOf(stem: string): string {
  const merged = stem
    .replaceAll(/sch/gu, 'sg')
    .replaceAll(/ch|g/gu, 'g')
    .replaceAll(/dt|d|t/gu, 't')
    .replaceAll(/ph|f|v/gu, 'f')
    .replaceAll(/c|q|k/gu, 'k')
    .replaceAll(/z/gu, 's')
    .replaceAll(/[aeiouyjh]/gu, '');
  return merged.replaceAll(/(.)\1+/gu, '$1');
}

const empty = new Set(emptyWords.split(/\s+/u));
const common = new Set(commonWords.split(/\s+/u).flatMap((word) => [word, stemOf(word)]));
const conceptOf = new Map(
  concepts.flatMap(({ telling, words }) => {
    const forms = words.split(' ');
    const meaning = { name: forms[0] ?? '', weight: telling === 'much' ? 0.8 : 0.25 };
    return forms.flatMap((form) => [[stemOf(form), meaning] as const, [form, meaning] as const]);
  }),
);
