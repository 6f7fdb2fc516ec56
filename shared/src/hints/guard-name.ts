import type { GuardSpan } from './text-guard.ts';
import {
  nameParticles,
  noNameWords,
  personSubjects,
  relationWords,
  thingEndings,
  titleWords,
} from './text-guard-words.ts';

const particle = `(?:(?:${nameParticles.join('|')}) ){0,3}`;
const capital = "\\p{Lu}[\\p{L}’'-]{1,40}";
const rest = `(?: ${particle}${capital}){0,3}`;
const full = `(?:\\p{Lu}\\.\\s?){0,4}${particle}${capital}${rest}`;
const bare = `(?:(?:\\p{Lu}\\.\\s?){1,4}${particle})?${capital}${rest}`;
const lower = `\\p{Ll}[\\p{L}’'-]{1,30}(?: (?:(?:van|el|al|ben|bin) (?:(?:de|der|den) )?)?\\p{Ll}[\\p{L}’-]{2,30}(?=[.,;!?)]|$))?`;
const start = '(?<!\\p{L})';
const people = personSubjects.join('|');

interface Cue {
  /** What stands before a name, in capitals or not. */
  readonly before: RegExp;
  /** The name itself, read where the cue ends; here capitals count. */
  readonly name: RegExp;
}

/** Two patterns rather than one with a change of case rules inside: such a change is lost in some engines once a pattern runs hot. */
const cue = (before: string, name: string): Cue => ({
  before: new RegExp(`${start}(?:${before})`, 'giu'),
  name: new RegExp(name, 'uy'),
});

/** `heet`, `genaamd`, `naam`: of somebody. */
const called = cue(
  `(?:heet|heten|heette|genaamde?|geheten|(?:bij|achter|voor|roep)?na(?:am|men)(?: (?:van )?(?:(?:de|het|deze|die) )?(?:${people}))?(?: (?:is|zijn|was|luidt))?|noemt zich|noemen? (?:hem|haar|zich)|(?:luistert|luisteren) naar(?: de (?:bij)?naam)?)[.:]?\\s{1,2}(?:(?:de|deze|die|het|dit|dat) (?:${people}) |voluit |mogelijk |waarschijnlijk |vermoedelijk |ene )?`,
  `(?<name>${bare})|(?<lower>${lower})`,
);
const titled = cue(`(?:${titleWords.join('|')})\\.?\\s{1,2}`, `(?<name>${full})`);
/** "De dader is Jan Jansen", "Vermist: Jan Jansen", "ene Jan". */
const told = cue(
  `(?:(?:${people})(?: \\p{L}{1,20}){0,4} (?:is|zijn|was|betreft)|(?:wij|we|politie) zoek(?:en|t)(?: naar)?|(?:op |help )?zoek(?: \\p{L}{1,10})? naar|kijk uit naar|uitkijken naar|(?:vermist|gezocht|aangehouden):|voor als|ik ben|gaat om|betreft) (?:ene )?`,
  `(?<name>${capital} ${particle}${capital}${rest})`,
);
/** "Zijn broer Jordy". */
const related = cue(`(?:${relationWords.join('|')}) `, `(?<name>${capital}${rest})`);
/** "Die zich Appie laat noemen". */
const renamed = cue('zich ', `(?<name>${capital}${rest})(?= (?:laat |laten |liet )?(?:noemt|noemen))`);
/** "Sjoerd V. (19)", "J.P. de Vries". */
const shortened = cue(
  '',
  `(?<name>(?:\\p{Lu}\\.\\s?){1,4}${particle}${capital}${rest}|${capital} ${particle}\\p{Lu}\\.(?=[ ,]? ?(?:\\(|\\d|\\p{Ll}|$)))`,
);
const one = cue('ene ', `(?<name>${capital}${rest})`);
const named = cue('(?:wordt|worden|werd) ', `(?<name>${capital}${rest})(?= genoemd)`);

const person = new RegExp(`${start}(?:${people}|hij|zij|ze|haar|zijn|hen|hun)(?!\\p{L})`, 'iu');
const thing = new RegExp(`(?:${thingEndings.join('|')})(?:en|s|je|jes)?(?!\\p{L})`, 'iu');
const noName = new Set<string>(noNameWords);

export function findNames(text: string): GuardSpan[] {
  const after = readNames(called, text).filter((found) => isOfPerson(text, found));
  const others = readNames(told, text).filter(({ name }) => !thing.test(name.split(' ')[0] ?? ''));
  const initials = readNames(shortened, text).filter(({ name }) => !thing.test(name) && !/^\p{Lu}\.$/u.test(name));
  const rest = [titled, one, named, renamed, related].flatMap((each) => readNames(each, text));
  return [...after, ...others, ...initials, ...rest].map(({ start, name }) => ({
    start,
    end: start + name.length,
    text: name,
    proposal: '',
  }));
}

interface FoundName {
  readonly cue: string;
  readonly cueAt: number;
  readonly start: number;
  readonly name: string;
  readonly isCapital: boolean;
}

function readNames({ before, name }: Cue, text: string): FoundName[] {
  return [...text.matchAll(before)].flatMap((match) => {
    const at = match.index + match[0].length;
    name.lastIndex = at;
    const found = name.exec(text);
    if (!found) return [];
    const isCapital = found.groups?.name !== undefined;
    return [{ cue: match[0], cueAt: match.index, start: at, name: found[0], isCapital }];
  });
}

/** A bridge or a shop is called something too; a word without a capital is a name only after somebody. */
function isOfPerson(text: string, { cue: words, cueAt, name, isCapital }: FoundName): boolean {
  const sentence =
    text
      .slice(Math.max(0, cueAt - 80), cueAt)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  const said = `${sentence}${words.split(' ')[0] ?? ''} ${/(?:hem|haar) /iu.exec(words)?.[0] ?? ''}`;
  const ofPerson = person.test(said);
  if (isCapital) return ofPerson || !thing.test(sentence);
  const first = name.split(' ')[0] ?? '';
  return ofPerson && !noName.has(first) && !thing.test(first);
}
