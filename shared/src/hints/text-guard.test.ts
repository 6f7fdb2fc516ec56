import { describe, expect, test } from 'vitest';
import { applyProposal, guardText } from './text-guard.ts';

const kindsAndWords = (text: string) => guardText(text).map(({ kind, text: words }) => [kind, words]);

describe('finds what had better not go out', () => {
  test.each([
    ['Bel mij op 06-12345678 als u iets ziet.', 'phone', '06-12345678'],
    ['Tips naar 0612345678 graag.', 'phone', '0612345678'],
    ['Tips naar +31 6 1234 5678 graag.', 'phone', '+31 6 1234 5678'],
    ['Wijkagent: (0348) 12 34 56.', 'phone', '(0348) 12 34 56'],
    ['Bel 0031612345678.', 'phone', '0031612345678'],
    ['Om 23:36 belde 030-1234567.', 'phone', '030-1234567'],
    ['Mail naar jan.jansen+tip@voorbeeld.nl voor beelden.', 'email', 'jan.jansen+tip@voorbeeld.nl'],
    ['BSN 111222333 is van de verdachte.', 'citizen-number', '111222333'],
    ['Nummer 1112.22.333 staat op de pas.', 'citizen-number', '1112.22.333'],
    ['Stort op NL91ABNA0417164300.', 'bank-account', 'NL91ABNA0417164300'],
    ['Rekening nl91 abna 0417 1643 00 en verder.', 'bank-account', 'nl91 abna 0417 1643 00'],
    ['Hij woont op 3449 AB 12.', 'address', '3449 AB 12'],
    ['Adres: 3441XK, nr 7a', 'address', '3441XK, nr 7a'],
    ['Laatst gezien in de Kruisstraat 14.', 'address', 'Kruisstraat 14'],
    ['Ze staan bij kerkplein 3b te schreeuwen.', 'address', 'kerkplein 3b'],
    ['Container brandt, Prins Hendrikkade 33-35!', 'address', 'Hendrikkade 33-35'],
    ['Bij speeltuin Kwikstaart 12, richting Waterrijk.', 'address', 'Kwikstaart 12'],
    ['Wit busje met kenteken AB-12-CD.', 'plate', 'AB-12-CD'],
    ['Zwarte Golf, 12-ABC-3, rijdt rond.', 'plate', '12-ABC-3'],
    ['Scooter met plaat F-123-BZ.', 'plate', 'F-123-BZ'],
    ['Kenteken GBB 12 X op een grijze auto.', 'plate', 'GBB 12 X'],
    ['Auto 1kbb00 reed weg.', 'plate', '1kbb00'],
    ['De jongen heet Kevin.', 'name', 'Kevin'],
    ['Gezocht: een man genaamd Piet van der Berg uit Woerden.', 'name', 'Piet van der Berg'],
    ['Zijn naam is Mohamed el Idrissi.', 'name', 'Mohamed el Idrissi'],
    ['Let op dhr. J. de Vries.', 'name', 'J. de Vries'],
    ['Groep Marokkaanse jongens in het park.', 'origin', 'Marokkaanse'],
    ['Man met een getinte huid gezien.', 'origin', 'getinte'],
    ['Twee donkere jongens bij de school.', 'origin', 'donkere'],
    ['Poolse mannen in de wijk.', 'origin', 'Poolse'],
    ['Ziet u ze? Spreek ze rustig aan.', 'own-action', 'Spreek ze rustig aan'],
    ['Houd de dader vast tot wij er zijn.', 'own-action', 'Houd de dader vast'],
    ['Volg de auto en geef door waar hij is.', 'own-action', 'Volg de auto'],
    ['Ga er zelf even langs.', 'own-action', 'Ga er zelf'],
    ['Rustig blijven, politie is onderweg.', 'promise', 'politie is onderweg'],
  ])('%s', (text, kind, words) => {
    expect(kindsAndWords(text)).toEqual([[kind, words]]);
  });
});

describe('leaves alone what may be said', () => {
  test.each([
    'Spoed? Bel 112. Geen spoed? Bel 0900-8844.',
    'Anoniem melden kan op 0800-7000.',
    'De actie loopt van 31-12-2026 18:00 tot 01-01-2027 04:00.',
    'Nummer 123456789 is geen burgerservicenummer.',
    'Laatst gezien: 23:36, Waterrijk, richting Polanen.',
    'Acht jongeren, 15 tot 18 jaar, op 3 fatbikes.',
    'Op het kerkplein 20 jongens met zwaar vuurwerk.',
    'In Molenvliet 8 jongeren gezien.',
    'Melding 318 en Groep 14 horen bij Route 7.',
    'Politie Woerden 23:41. Wie ziet deze groep?',
    'Tussen 12 en 13 uur, langs de A12.',
    'Marokkaanse jongen, zwarte jas, gooit stenen naar bussen.',
    'Man met getinte huid, blauwe bestelbus met ladder.',
    'Donkere jas, witte schoenen, zwarte muts.',
    'Chinese rollen van meer dan een meter zijn verboden.',
    'Turkoois vest, rode pet.',
    'Spreek niemand aan. Niet benaderen.',
    'Volg hem niet, houd afstand.',
    'Ga niet zelf kijken. Houd ramen en deuren dicht.',
    'Volg de aanwijzingen van de brandweer.',
    'De container is heet, blijf op afstand.',
    'Doorgegeven aan de meldkamer.',
    'Jaarwisseling Woerden 2026 verloopt rustig.',
    'P2000, 5G en MP3 zijn geen kentekens.',
  ])('%s', (text) => {
    expect(kindsAndWords(text)).toEqual([]);
  });
});

test('a plate in the description of a vehicle has its reason proposed', () => {
  const reasons = (text: string) => guardText(text).map(({ kind, reason }) => [kind, reason]);
  expect(reasons('Zwarte Golf, 12-ABC-3, rijdt rond.')).toEqual([['plate', 'proposed']]);
  expect(reasons('Wie kent 12-ABC-3?')).toEqual([['plate', undefined]]);
});

test('a call to seize people by origin says two things', () => {
  expect(kindsAndWords('Pak die Marokkanen.')).toEqual([
    ['own-action', 'Pak die'],
    ['origin', 'Marokkanen'],
  ]);
});

test('findings stand in the order of the text and never overlap', () => {
  const text = 'Volg hem: Kevin heet Kevin Bakker, Kerkstraat 5, 06-12345678, kevin@voorbeeld.nl.';
  const found = guardText(text);
  expect(found.map(({ kind }) => kind)).toEqual(['own-action', 'name', 'address', 'phone', 'email']);
  expect(found.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true);
  expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
});

test.each([
  ['Laatst gezien bij Kerkstraat 5, richting station.', 'Laatst gezien bij Kerkstraat, richting station.'],
  ['Wit busje, kenteken AB-12-CD, rijdt weg.', 'Wit busje, kenteken, rijdt weg.'],
  ['Bel 06-12345678 nu.', 'Bel nu.'],
  ['Spreek ze aan', 'Niet benaderen.'],
])('the proposal can be taken over: %s', (text, mended) => {
  const finding = guardText(text)[0];
  expect(finding && applyProposal(text, finding)).toBe(mended);
  expect(guardText(mended)).toEqual([]);
});

test.each([
  ['letters', 'a'],
  ['digits', '0'],
  ['spaced digits', '0 '],
  ['capitals', 'Aa '],
  ['a phrase that never ends', 'houd de man '],
  ['dots', 'a.'],
  ['names', 'heet van de '],
  ['names that never come', 'naam van de '],
  ['numbers in words', 'nul zes '],
  ['words of mail', 'jan punt '],
  ['plates that never come', 'kenteken is '],
  ['people', 'de man is Pools '],
  ['calls', 'u kunt zelf '],
  ['account starts', 'nl91 '],
  ['postcodes', '3441 '],
])('a long text of %s takes time in proportion to its length', (_name, part) => {
  const timed = (characters: number) => {
    const text = part.repeat(Math.ceil(characters / part.length));
    const start = Date.now();
    guardText(text);
    return Date.now() - start;
  };
  timed(20_000);
  expect(timed(200_000)).toBeLessThan(Math.max(50, timed(20_000)) * 30);
});
