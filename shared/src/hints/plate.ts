/** A plate, or a part of one, as a text gives it: capitals and digits, `?` for what was not read. */
export interface SeenPlate {
  readonly characters: string;
  readonly written: string;
  readonly whole: boolean;
}

export interface PlateMatch {
  readonly written: string;
  readonly misread: boolean;
  /** How many characters agree. */
  readonly agreed: number;
}

/** Dutch plates by side code (RDW), X a letter and 9 a digit. */
const sideCodes = new Set(
  `XX9999 9999XX 99XX99 XX99XX XXXX99 99XXXX 99XXX9 9XXX99 XX999X X999XX XXX99X X99XXX 9XX999 999XX9`.split(' '),
);
const lookalikes = ['0OQD', '8B', '1I7', '5S', '2Z', '6G', 'UVY', 'MN', 'CG', 'EF', 'PR', 'KX'];
const cues =
  /^(?:kenteken|kent|plaat|nummerplaat|kentekenplaat|nummerbord|begint|begin|eindigt|einde|eind|iets|met|op|deel|gedeeltelijk)$/u;
const MAX_FOUND = 12;
const MAX_CHARACTERS = 4000;
const MAX_TOKENS = 400;

/** Plates and parts of plates in a text: with or without dashes, in any case, a part after "kenteken" or in capitals. */
export function findSeenPlates(text: string): readonly SeenPlate[] {
  const read = text.slice(0, MAX_CHARACTERS);
  if (!/\d|kent|plaat|nummer|begin|eind|iets/iu.test(read)) return [];
  const tokens = tokensOf(read);
  const found: SeenPlate[] = [];
  for (let first = 0; first < tokens.length && found.length < MAX_FOUND; first += 1) {
    const cued = hasCue(tokens, first);
    for (let last = longestFrom(read, tokens, first); last >= first; last -= 1) {
      const plate = toPlate(read, tokens.slice(first, last + 1), cued);
      if (!plate) continue;
      found.push(plate);
      first = last;
      break;
    }
  }
  return found;
}

function tokensOf(read: string): Token[] {
  const tokens: Token[] = [];
  for (const match of read.matchAll(/[\p{L}\p{N}?*]+/gu)) {
    const [written, start] = [match[0], match.index];
    tokens.push({ written, start, end: start + written.length, usable: /^[A-Za-z\d?*]{1,6}$/u.test(written) });
    if (tokens.length >= MAX_TOKENS) break;
  }
  return tokens;
}

/** The last of the words that together, with nothing but a dash or a space between, are no longer than a plate. */
function longestFrom(read: string, tokens: readonly Token[], first: number): number {
  let [last, length] = [first - 1, 0];
  for (let index = first; index < Math.min(first + 4, tokens.length); index += 1) {
    const [token, before] = [tokens[index], tokens[index - 1]];
    length += token?.written.length ?? 0;
    const joined = index === first || (before && token && /^ ?[-–. ] ?$/u.test(read.slice(before.end, token.start)));
    if (!token?.usable || !joined || length > 6) break;
    last = index;
  }
  return last;
}

type Token = { readonly written: string; readonly start: number; readonly end: number; readonly usable: boolean };

function hasCue(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ written }) => written.toLowerCase());
  return before.some((word) => /^(?:kent|plaat|nummer)/u.test(word)) || cueBegins(before);
}

function cueBegins(before: readonly string[]): boolean {
  return before.slice(-2).every((word) => cues.test(word)) && before.length >= 2;
}

function toPlate(text: string, parts: readonly Token[], cued: boolean): SeenPlate | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const written = text.slice(first.start, last.end);
  const characters = asSideCode(parts.map((part) => part.written.replaceAll('*', '?').toUpperCase()).join(''));
  if (characters.length < 2 || characters.length > 6) return null;
  const shape = shapeOf(characters);
  const dashed = /[-–]/u.test(written);
  if (characters.length === 6 && sideCodes.has(shape)) {
    const loud = parts.every((part) => part.written === part.written.toUpperCase());
    const plain = cued || dashed || (parts.length > 1 ? loud || !hasVowel(characters) : !hasVowel(characters));
    return plain && !isPostcode(text, characters, first.start, cued, dashed)
      ? { characters, written, whole: true }
      : null;
  }
  if (!isPartShape(parts, characters)) return null;
  const letters = parts.filter((part) => /[a-z]/iu.test(part.written));
  const loud = letters.length > 0 && letters.every((part) => part.written === part.written.toUpperCase());
  const mixed = /\d/u.test(shape) && /X/u.test(shape);
  if (cued ? characters.replaceAll('?', '').length >= 2 && (loud || mixed || !hasVowel(characters)) : mixed && loud) {
    return characters.length >= 3 || cued ? { characters, written, whole: false } : null;
  }
  return null;
}

/** "ZHR-9O-G" has a nought written as a letter: a plate's own shape tells which is meant. */
function asSideCode(characters: string): string {
  if (characters.length !== 6 || sideCodes.has(shapeOf(characters))) return characters;
  for (const at of [...characters].keys()) {
    const other = swapped.get(characters.charAt(at));
    const read = other && characters.slice(0, at) + other + characters.slice(at + 1);
    if (read && sideCodes.has(shapeOf(read))) return read;
  }
  return characters;
}

const swapped = new Map([
  ['O', '0'],
  ['0', 'O'],
  ['I', '1'],
  ['1', 'I'],
]);

function isPartShape(parts: readonly Token[], characters: string): boolean {
  if (characters.replaceAll('?', '').length < 2) return false;
  return parts.every((part) => /^(?:[A-Za-z?*]{1,3}|[\d?*]{1,3}|[A-Za-z\d?*]{4,6})$/u.test(part.written));
}

function shapeOf(characters: string): string {
  return characters.replaceAll(/[A-Z]/gu, 'X').replaceAll(/\d/gu, '9');
}

function hasVowel(characters: string): boolean {
  return /[AEIOU]/u.test(characters);
}

function isPostcode(text: string, characters: string, start: number, cued: boolean, dashed: boolean): boolean {
  return (
    !cued && !dashed && /^\d{4}[A-Z]{2}$/u.test(characters) && /\d{4} ?\p{L}{2}/u.test(text.slice(start, start + 7))
  );
}

/** Whether what was seen can be this plate: all of it, a part of it, or all but one misread character. */
export function matchPlate(plate: string, seen: SeenPlate): PlateMatch | null {
  const known = plate.toUpperCase().replaceAll(/[^A-Z\d]/gu, '');
  let best: PlateMatch | null = null;
  for (let shift = 0; shift + seen.characters.length <= known.length; shift += 1) {
    const match = compareAt(known, seen, shift);
    if (match && (!best || match.agreed > best.agreed)) best = match;
  }
  return best;
}

function compareAt(known: string, seen: SeenPlate, shift: number): PlateMatch | null {
  let [agreed, misread, alike] = [0, 0, 0];
  for (let index = 0; index < seen.characters.length; index += 1) {
    const [is, was] = [known.charAt(shift + index), seen.characters.charAt(index)];
    if (was === '?') continue;
    if (is === was) agreed += 1;
    else {
      misread += 1;
      if (lookalikes.some((set) => set.includes(is) && set.includes(was))) alike += 1;
    }
  }
  const enough = misread === 0 ? agreed >= 2 : agreed >= 4 || (agreed >= 3 && alike === 1);
  return misread <= 1 && enough ? { written: seen.written, misread: misread === 1, agreed } : null;
}
