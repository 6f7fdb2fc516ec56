import { toWordPattern } from './guard-patterns.ts';
import type { GuardSpan } from './text-guard.ts';
import { ownActionPhrases, seizeVerbs, selfVerbs, urgingPhrases, weaponWords } from './text-guard-words.ts';

const seize = seizeVerbs.join('|');
const patterns = [
  ...ownActionPhrases.map((phrase) => toWordPattern(phrase)),
  toWordPattern(`(?:${seize}) …`),
  `(?<!\\p{L})(?:ga|gaan|rij|rijdt?|ren|rent|loop|fiets|sluip) (?:er )?(?:zelf )?achter(?: \\p{L}{1,20}){1,3} aan(?!\\p{L})`,
  `(?<!\\p{L})(?:ga|stap|loop|storm|ren) (?:er )?(?:zelf )?(?:eropaf|erheen|ernaartoe|op (?:ze|hem|haar|hen) af|naar (?:ze|hem|haar|hen) toe|om (?:ze|hem|haar|hen) heen)(?!\\p{L})`,
  `(?<!\\p{L})(?:ga|kom|loop|fiets|rijd?)(?: \\p{L}{1,12}){0,4} (?:kijken|(?:een )?kijkje nemen)(?!\\p{L})`,
  `(?<!\\p{L})neem(?: \\p{L}{1,12}){0,3} (?:een )?kijkje(?! (?:op|in) (?:(?:de|onze) (?:web)?site|uw|je|jullie|eigen))(?!\\p{L})`,
  `(?<!\\p{L})(?:roep|schreeuw|zeg (?:ze|hen|hem|haar|die \\p{L}{1,20})|zeg tegen (?:ze|hen|hem|haar|die \\p{L}{1,20}))(?: \\p{L}{1,12}){0,6} dat (?:ze|zij|hij|die \\p{L}{1,20}) (?:moet|moeten)? ?(?:weg|op)\\p{L}{0,12}(?!\\p{L})`,
  `(?<!\\p{L})(?:haal|trek|sleur) (?:hem|haar|ze|hen|die \\p{L}{1,20}) (?:van|uit)(?!\\p{L})`,
  `(?<!\\p{L})(?:mag|mogen|kan|moet|wil) (?:hem|haar|ze|hen)(?: \\p{L}{1,12}){0,3} (?:pakken|grijpen|vangen|slaan|tegenhouden|tegen de grond werken)(?!\\p{L})`,
  `(?<!\\p{L})zet(?: \\p{L}{1,12}){0,5} (?:\\p{L}{0,12})(?:weg|wegen|straat|straten|wijk|buurt|plein|brug) af(?!\\p{L})`,
  `(?<!\\p{L})(?:we|wij) (?:lossen|regelen|pakken) (?:dit|het|dat|ze|hem|die \\p{L}{1,20})(?: \\p{L}{1,12}){0,2} (?:zelf|onderling)(?!\\p{L})`,
  `(?<!\\p{L})ga zelf (?:even )?(?:kijken|op|achter|zoeken|naar (?:de|die) (?:dader|groep|jongens|jongeren|verdachte))`,
  `(?<!\\p{L})(?:pak|neem) (?:zijn|haar|hun) \\p{L}{1,20} (?:af|in)(?!\\p{L})`,
  `(?<!\\p{L})(?:doorzoek|fouilleer) (?:zijn|haar|hun) \\p{L}{1,20}`,
  `(?<!\\p{L})(?:neem|pak|haal|grijp|kom met|bewapen u met)(?: \\p{L}{1,15}){0,3} (?:\\p{L}{0,12})(?:${weaponWords.join('|')})(?!\\p{L})`,
  `(?<!\\p{L})(?:blokkeer|versper|barricadeer)(?: \\p{L}{1,12}){0,2} (?:\\p{L}{0,12})(?:weg|wegen|straat|straten|doorgang|uitgang|pad|brug|uitrit)(?!\\p{L})`,
  `(?<!\\p{L})(?:zet|parkeer) (?:uw|je|jullie|een|de) (?:auto|wagen|bus)(?:'s|’s)?(?: \\p{L}{1,12}){0,2} (?:dwars|weg|straat|voor (?:de|zijn|hun))(?!\\p{L})`,
  `(?<!\\p{L})(?:u|je|jij|jullie|iedereen|bewoners|buurtbewoners) (?:mag|mogen|kunt|kan|kunnen|moet|moeten|dient|gaat)(?: \\p{L}{1,20}){0,4} (?:${selfVerbs.join('|')})(?!\\p{L})`,
  `(?<!\\p{L})(?:u|je|jij|jullie|iedereen) (?:mag|mogen|kunt|kan|kunnen|moet|moeten) (?:hem|haar|ze|hen)(?: \\p{L}{1,20}){0,2} (?:pakken|grijpen|volgen|vangen)(?!\\p{L})`,
  `(?<!\\p{L})(?:zelf|samen|gezamenlijk)(?: \\p{L}{1,20}){0,3} (?:${selfVerbs.join('|')})(?!\\p{L})`,
  `(?<!\\p{L})(?:geef|verkoop)(?: \\p{L}{1,20}){1,4} (?:klap|klappen|lesje|slaag|trap|schop|dreun|knal)(?!\\p{L})`,
  `(?<!\\p{L})probeer(?:t)?(?: \\p{L}{1,20}){1,4} te (?:houden|pakken|grijpen|vangen|stoppen|volgen|achtervolgen|overmeesteren|arresteren)(?!\\p{L})`,
];
const ownAction = new RegExp(patterns.join('|'), 'giu');
const urging = new RegExp(urgingPhrases.map((phrase) => toWordPattern(phrase)).join('|'), 'giu');
const forbidding = /(?<!\p{L})(?:niet|nooit|niemand|geen)(?!\p{L})/iu;
const warned = /(?<!\p{L})(?:gevaar|gevaarlijk|strafbaar|verboden|onverstandig|risico|onveilig)(?!\p{L})/iu;
const urged = /(?<!\p{L})(?:aarzel|twijfel|wacht|treuzel)(?: \p{L}{1,10}){0,1} niet(?!\p{L})/giu;
const byPolice =
  /(?<!\p{L}|laten )(?:ik|wij|we|politie|agenten|agent|collega[’']?s?|eenheden|brandweer|boa[’']?s)(?: \p{L}{1,15})?\s$/iu;

/** Calls on residents to act themselves, unless the sentence forbids it or police say what they do. */
export function findOwnAction(text: string): GuardSpan[] {
  const asked = [...text.matchAll(ownAction)].filter((match) => !isForbidden(text, match) && !isByPolice(text, match));
  return [...asked, ...text.matchAll(urging)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    proposal: 'Niet benaderen.',
  }));
}

/** "Volg hem niet", "niet zelf gaan kijken": the sentence forbids what the phrase asks. */
function isForbidden(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  if (isCare(match[0], text.slice(end, end + 24))) return true;
  const before = text.slice(Math.max(0, match.index - 40), match.index).replaceAll(urged, '');
  const clause = before.split(/[.!?\n,;:]|(?<!\p{L})maar(?!\p{L})/u).at(-1) ?? '';
  const after = text.slice(end, end + 24).split(/[.!?\n,]|(?<!\p{L})(?:maar|en|tot|zodat|als)(?!\p{L})/u)[0] ?? '';
  const sentence = text.slice(end, end + 48).split(/[.!?\n]/u)[0] ?? '';
  if (warned.test(sentence)) return true;
  return [clause, match[0], after].some((each) => forbidding.test(each));
}

/** "Neem de kinderen mee naar binnen", "houd uw hond vast". */
function isCare(asked: string, after: string): boolean {
  const taken = /^(?:neem|breng|haal|hou|houdt?|roep)(?!\p{L})/iu.test(asked);
  return (
    taken &&
    (/^ ?naar (?:binnen|huis)(?!\p{L})/iu.test(after) ||
      /(?:kind|kinderen|kleuter|hond|poes|kat)(?!\p{L})/iu.test(asked))
  );
}

function isByPolice(text: string, match: RegExpExecArray): boolean {
  return byPolice.test(text.slice(Math.max(0, match.index - 40), match.index));
}
