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

export function findPlates(text: string): GuardSpan[] {
  return [hyphened, spaced, compact].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      proposal: '',
    })),
  );
}

function toPattern(codes: readonly string[], letter: string, between: string): RegExp {
  const forms = codes.map((code) => code.replaceAll('-', between).replaceAll('9', '\\d').replaceAll('X', letter));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${forms.join('|')})(?![\\p{L}\\d]|-[\\p{L}\\d])`, 'gu');
}
