import type { GuardSpan } from './text-guard.ts';
import { nameParticles, noNameWords, personSubjects, thingEndings, titleWords } from './text-guard-words.ts';

const particle = `(?:(?:${nameParticles.join('|')}) ){0,3}`;
const capital = "\\p{Lu}[\\p{L}’'-]{1,40}";
const rest = `(?: ${particle}${capital}){0,3}`;
const full = `(?:\\p{Lu}\\.\\s?){0,4}${particle}${capital}${rest}`;
const bare = `(?:(?:\\p{Lu}\\.\\s?){1,4}${particle})?${capital}${rest}`;
const lower = `\\p{Ll}[\\p{L}’'-]{1,30}(?: (?:(?:van|el|al|ben|bin) (?:(?:de|der|den) )?)?\\p{Ll}[\\p{L}’-]{2,30}(?=[.,;!?)]|$))?`;
const start = '(?<!\\p{L})';
const people = personSubjects.join('|');

/** `heet`, `genaamd`, `naam`: of somebody, in capitals or not. */
const called = new RegExp(
  `${start}(?:heet|heten|heette|genaamde?|geheten|(?:bij|achter|voor|roep)?na(?:am|men)(?: (?:van )?(?:(?:de|het|deze|die) )?(?:${people}))?(?: (?:is|zijn|was|luidt))?|noemt zich|noemen? (?:hem|haar|zich)|(?:luistert|luisteren) naar(?: de (?:bij)?naam)?)[.:]?\\s{1,2}(?:(?:de|deze|die|het|dit|dat) (?:${people}) |voluit |mogelijk |waarschijnlijk |vermoedelijk |ene )?(?:(?<name>(?-i:${bare}))|(?<lower>(?-i:${lower})))`,
  'dgiu',
);
const titled = new RegExp(`${start}(?:${titleWords.join('|')})\\.?\\s{1,2}(?<name>(?-i:${full}))`, 'dgiu');
/** "De dader is Jan Jansen", "Vermist: Jan Jansen", "ene Jan". */
const told = new RegExp(
  `${start}(?:(?:${people})(?: \\p{L}{1,20}){0,4} (?:is|zijn|was|betreft)|(?:wij|we|politie) zoek(?:en|t)(?: naar)?|(?:op |help )?zoek(?: \\p{L}{1,10})? naar|kijk uit naar|uitkijken naar|(?:vermist|gezocht|aangehouden):|voor als|ik ben|gaat om|betreft) (?:ene )?(?<name>(?-i:${capital} ${particle}${capital}${rest}))`,
  'dgiu',
);
const some = new RegExp(
  `${start}(?:ene (?<name>(?-i:${capital}${rest}))|(?:wordt|worden|werd) (?<called>(?-i:${capital}${rest})) genoemd)`,
  'dgiu',
);

const person = new RegExp(`${start}(?:${people}|hij|zij|ze|haar|zijn|hen|hun)(?!\\p{L})`, 'iu');
const thing = new RegExp(`(?:${thingEndings.join('|')})(?:en|s|je|jes)?(?!\\p{L})`, 'iu');
const noName = new Set<string>(noNameWords);

export function findNames(text: string): GuardSpan[] {
  const after = [...text.matchAll(called)].filter((match) => isOfPerson(text, match));
  const others = [...text.matchAll(told)].filter(({ groups }) => !thing.test(groups?.name?.split(' ')[0] ?? ''));
  return [...after, ...text.matchAll(titled), ...others, ...text.matchAll(some)].flatMap((match) => {
    const at = match.indices?.groups?.name ?? match.indices?.groups?.lower ?? match.indices?.groups?.called;
    return at ? [{ start: at[0], end: at[1], text: text.slice(at[0], at[1]), proposal: '' }] : [];
  });
}

/** A bridge or a shop is called something too; a word without a capital is a name only after somebody. */
function isOfPerson(text: string, match: RegExpExecArray): boolean {
  const sentence =
    text
      .slice(Math.max(0, match.index - 80), match.index)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  const said = `${sentence}${match[0].split(' ')[0] ?? ''} ${/(?:hem|haar) /iu.exec(match[0])?.[0] ?? ''}`;
  const ofPerson = person.test(said);
  if (match.groups?.name !== undefined) return ofPerson || !thing.test(sentence);
  const words = (match.groups?.lower ?? '').split(' ');
  return ofPerson && !noName.has(words[0] ?? '') && !thing.test(words[0] ?? '');
}
