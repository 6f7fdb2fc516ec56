import { hasVehicle } from './guard-origin.ts';
import type { GuardSpan } from './text-guard.ts';

/** Dutch plates by side code (RDW), X a letter and 9 a digit. */
const sideCodes = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
] as const;

// Later plates have no vowels, so that "12 en 13" and "2x20" stay words; with hyphens any letter counts.
const consonant = '[B-DF-HJ-NP-TV-Z]';
const hyphened = toPattern(sideCodes, '[A-Za-z]', '-');
const spaced = toPattern(sideCodes, consonant, ' ');
// Four digits and two letters in one word are a postcode.
const compact = toPattern(
  sideCodes.filter((code) => code !== '99-99-XX'),
  `(?:${consonant}|${consonant.toLowerCase()})`,
  '',
);

const foreign =
  /(?<![\p{L}\d-])(?:[12]-[A-Z]{3}-\d{3}|[A-Z]{2}-\d{3}-[A-Z]{2}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]\d{1,4})(?![\p{L}\d]|-[\p{L}\d])/gu;
const loud = '(?:[A-ZÄÖÜ\\d]{1,5})(?:[ -][A-ZÄÖÜ\\d]{1,5}){0,3}';
const soft =
  '(?=[\\d -]{0,8}[a-z])(?:\\d{1,3}|[b-df-hj-np-tv-z]{1,3})(?:[ -]?(?:\\d{1,3}|[b-df-hj-np-tv-z]{1,3})){1,3}';
/** After "kenteken" any writing of one will do, also of a part. */
const cued = new RegExp(
  `(?<!\\p{L})(?:[Kk]ent(?:eken)?(?:plaat|platen|nummer|s)?|KENTEKEN|(?:[Nn]ummer)?(?:[Pp]laat|[Pp]laten|[Pp]laatje|bord))[:,]?(?: (?:is|was|nummer|nr\\.?|met|luidt|luidde|begint|begon|eindigt|eindigde|iets|als|op|van|de|het|auto|wagen|scooter|\\p{L}{2,9}s):?){0,4} (?<plate>${soft}|${loud})(?![\\p{L}\\d])`,
  'dgu',
);
const noPlate = /^(?:[AENSPX]\d{1,4}|\d{4} ?[A-Za-z]{2}|\d{1,3} ?(?:km|nr|st|m|x))$/u;

export function findPlates(text: string): GuardSpan[] {
  const known = [hyphened, spaced, compact, foreign].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, text: match[0] })),
  );
  const said = [...text.matchAll(cued)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.plate ?? [0, 0];
    const written = text.slice(start, end);
    return isPlateLike(written) ? [{ start, text: written }] : [];
  });
  const found = [...known, ...said];
  const inDescription = found.length > 0 && hasVehicle(text);
  return found.map(({ start, text: written }) => ({
    start,
    end: start + written.length,
    text: written,
    proposal: '',
    ...(inDescription ? { reason: 'proposed' as const } : {}),
  }));
}

function isPlateLike(written: string): boolean {
  const length = written.replaceAll(/[ -]/gu, '').length;
  return (
    length >= (written.includes('-') ? 3 : 4) &&
    length <= 9 &&
    /\d/u.test(written) &&
    /\p{L}/u.test(written) &&
    !noPlate.test(written)
  );
}

function toPattern(codes: readonly string[], letter: string, between: string): RegExp {
  const forms = codes.map((code) => code.replaceAll('-', between).replaceAll('9', '\\d').replaceAll('X', letter));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${forms.join('|')})(?![\\p{L}\\d]|-[\\p{L}\\d])`, 'gu');
}
