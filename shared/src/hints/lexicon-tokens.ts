/** One word, number or emoji of a text: as it stands there in lower case, and as the lexicon looks it up. */
export interface Token {
  readonly surface: string;
  readonly word: string;
  /** Drawn-out letters written once: "braaand", "heeelp"; null when there are none. */
  readonly drawnOut: string | null;
  readonly sentence: number;
  /** Parts of a sentence between commas, dashes and "maar": as far as a "geen" reaches. */
  readonly clause: number;
}

/** The words of a text and the signs that stand in it. Linear in the length of the text. */
export interface TokenizedText {
  readonly tokens: readonly Token[];
  /** Sentences that end in a question mark. */
  readonly asked: ReadonlySet<number>;
  readonly shouts: boolean;
}

const parts =
  /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|['’][tnms](?!\p{L})|\p{Extended_Pictographic}|[.!?;\n…]+|[,:()–—"-]/gu;
const clauseWords = new Set(['maar', 'behalve', 'want', 'but']);
const written = new Map([
  ["'t", 'het'],
  ["'n", 'een'],
  ["'m", 'hem'],
  ["'s", 's'],
  ['t', 'het'],
  ['n', 'een'],
  ['m', 'hem'],
  ['zn', 'zijn'],
  ["z'n", 'zijn'],
  ['mn', 'mijn'],
  ["m'n", 'mijn'],
  ['dr', 'haar'],
  ["d'r", 'haar'],
  ['ff', 'even'],
  ['nie', 'niet'],
  ['nt', 'net'],
  ['idd', 'inderdaad'],
  ['vd', 'van'],
  ['v', 'van'],
  ['id', 'in'],
  ['k', 'ik'],
  ['ie', 'hij'],
  ['mekaar', 'elkaar'],
  ['weetnie', 'weet'],
]);

export function tokenize(text: string): TokenizedText {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  const asked = new Set<number>();
  let shouts = false;
  for (const [part] of text.toLowerCase().matchAll(parts)) {
    if (/^[.!?;\n…]/.test(part)) {
      if (part.includes('?')) asked.add(sentence);
      sentence += 1;
      clause += 1;
      shouts ||= part.includes('!!');
      continue;
    }
    if (/^[,:()–—"-]/.test(part)) {
      clause += 1;
      continue;
    }
    if (clauseWords.has(part)) clause += 1;
    tokens.push({ surface: part, word: plainWord(part), drawnOut: drawnOutWord(part), sentence, clause });
  }
  return { tokens, asked, shouts: shouts || isShouted(text) };
}

/** Without accents, drawn-out letters ("heeeelp") and the shorthand of a phone. */
export function plainWord(surface: string): string {
  const plain = surface
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/([aeou])\1{2,}/g, '$1$1')
    .replaceAll(/([^aeou\P{L}])\1{2,}/gu, '$1');
  return written.get(plain) ?? plain.replaceAll("'", '');
}

function drawnOutWord(surface: string): string | null {
  const once = surface.replaceAll(/(\p{L})\1{2,}/gu, '$1');
  return once === surface ? null : plainWord(once);
}

function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 12 && capitals > letters * 0.7;
}
