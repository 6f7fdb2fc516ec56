/** What a report may still be asked about, in the order in which one asks. */
const textQuestions = ['where', 'still', 'what', 'count', 'way'] as const;
export type TextQuestion = (typeof textQuestions)[number];

// Endings of Dutch street names, places that everybody knows, and what stands before a place.
const place =
  /(straat|laan|weg|plein|park|dijk|kade|gracht|singel|brug|hof|pad|steeg|markt|dreef)\b|\b(school|station|winkel\w*|speeltuin|kerk|tunnel|rotonde|viaduct|parkeer\w*|sporthal|bushalte|bushok|hoek|achter|naast|tegenover|voor de deur|bij (de|het|een|ons))\b/i;
const act =
  /\b(ge)?(gooi|schop|sla[ant]|steek|stek|stook|sto(ok|k)|vernie|brek|breek|trek|trap|loop|lop|ren|rij|race|schreeuw|roep|scheld|knal|ontplof|brand|spuit|dreig|bedreig|vecht|duw|kijk|voel|klim|inbrek|steel|stel|pest|film|drink|val|blokk|hang|zit|sta[ant])|\b(vuurwerk|rook|knallen|harde muziek|overlast)\b/i;
const still = /\b(nu|nog|net|zojuist|daarnet|bezig|steeds|weg|voorbij|geweest|afgelopen|gestopt)\b/i;
const count =
  /\d|\b(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig)\b.{0,20}(man|vrouw|jongen|meisje|persoon|mensen|jongeren|lui|kinderen|groep)|\b(groep\w*|stel|niemand|iemand|stuk of)\b/i;
const way = /\b(richting|kant|naar (de|het)|noord|zuid|oost|west|stad in|wijk in|centrum)\b/i;

const tests: Record<TextQuestion, RegExp> = { where: place, still, what: act, count, way };

/** What a text does not say. A hint for who relays it; it never holds anything up. */
export function selectTextLacks(text: string, hasPlace = false): readonly TextQuestion[] {
  return textQuestions.filter((question) => !(question === 'where' && hasPlace) && !tests[question].test(text));
}
