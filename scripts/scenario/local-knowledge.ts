import type { FixtureNote } from '../../fixtures/schema.ts';

/** A named place of the town file, or a group in whose area it lies. */
export type Whereabouts = { town: string; place: string } | { group: number; place: string };
export type HotspotPlan = { at: Whereabouts; kind: string; year: number; text: string; radiusMetres: number };
export type NotePlan = { at: Whereabouts; kind: FixtureNote['kind']; text: string; until: string | null };

const woerden = (place: string): Whereabouts => ({ town: 'woerden', place });
const ijsselstein = (place: string): Whereabouts => ({ town: 'ijsselstein', place });
const almere = (place: string): Whereabouts => ({ town: 'almere', place });
const inGroup = (group: number, place: string): Whereabouts => ({ group, place });
const hotspot = (at: Whereabouts, kind: string, year: number, radiusMetres: number, text: string): HotspotPlan => ({
  at,
  kind,
  year,
  text,
  radiusMetres,
});
const note = (at: Whereabouts, kind: FixtureNote['kind'], until: string | null, text: string): NotePlan => ({
  at,
  kind,
  text,
  until,
});

export const woerdenHotspots: HotspotPlan[] = [
  hotspot(
    woerden('Sporthal De Eik'),
    'brandstapel',
    2025,
    120,
    'Brandstapel in 2024 en 2025, pallets en autobanden, tot 60 mensen.',
  ),
  hotspot(
    woerden('Speeltuin De Polder'),
    'vernieling',
    2025,
    90,
    'Vernielde auto’s in 2024, brandstapel in 2025. Parkkant staat vaak open.',
  ),
  hotspot(
    woerden('Speeltuin De Schilder'),
    'jongerenoverlast',
    2025,
    80,
    'Verzamelplek, daarna meestal door naar Staatsliedenkwartier.',
  ),
  hotspot(woerden('Tournoysveld'), 'vernieling', 2024, 70, 'Bankjes en prullenbakken gesloopt rond 23 uur.'),
  hotspot(woerden('Winkelcentrum Molenvliet'), 'autobrand', 2025, 110, 'Vier auto’s uitgebrand achter de flat.'),
  hotspot(woerden('Speeltuin De Wiek'), 'vuurwerk', 2024, 70, 'Zwaar vuurwerk in de toestellen.'),
  hotspot(woerden('Molenvlietpark'), 'brandstapel', 2023, 100, 'Kerstbomen verbrand zonder vergunning.'),
  hotspot(woerden('Skatebaan Middelland'), 'jongerenoverlast', 2025, 80, 'Drank, muziek, glas op de baan.'),
  hotspot(woerden('Garageboxen Middelland'), 'handel in vuurwerk', 2025, 60, 'Uitdelen uit kofferbak, kort na 23 uur.'),
  hotspot(woerden('Veldje Polanen'), 'brandstapel', 2024, 90, 'Kleine stapel, aangestoken na middernacht.'),
  hotspot(woerden('Waterrijk, de kade'), 'vuurwerk', 2025, 90, 'Vuurwerk op steigers en boten.'),
  hotspot(woerden('Viaduct A12'), 'gooien op verkeer', 2024, 120, 'Vuurwerk en stenen op auto’s vanaf het viaduct.'),
  hotspot(woerden('Station Woerden'), 'geweld', 2025, 100, 'Vechtpartij bij aankomst van de laatste trein.'),
  hotspot(woerden('Stationstunnel'), 'vuurwerk', 2024, 60, 'Knallen in de tunnel, mensen durfden er niet door.'),
  hotspot(woerden('Kerkplein'), 'geweld', 2024, 70, 'Groepen tegen elkaar na sluiting van de cafés.'),
  hotspot(woerden('Oostdam'), 'vernieling', 2025, 50, 'Terrasmeubels in het water.'),
  hotspot(woerden('Kinderdagverblijf Het Palet'), 'containerbrand', 2025, 60, 'Containers tegen de gevel aangestoken.'),
  hotspot(woerden('Basisschool De Sluis'), 'vernieling', 2024, 70, 'Ruiten ingegooid aan de kant van het plein.'),
  hotspot(woerden('Bushokje Hoofdstraat'), 'vernieling', 2025, 40, 'Ruiten eruit, drie jaar achter elkaar.'),
  hotspot(woerden('Sportpark Bijleveld'), 'brand', 2023, 120, 'Brand tegen de kleedkamers.'),
  hotspot(ijsselstein('Plein'), 'geweld', 2025, 70, 'Onrust na half één, glas en stoelen.'),
  hotspot(ijsselstein('Winkelcentrum IJsselveld'), 'vernieling', 2025, 100, 'Jongeren op het dak, ruiten kapot.'),
  hotspot(ijsselstein('Groenvliet, speelveld'), 'brand', 2024, 90, 'Bankstel en glijbaan verbrand.'),
  hotspot(ijsselstein('Garageboxen Paardenveld'), 'handel in vuurwerk', 2025, 80, 'Opslag in een box gevonden.'),
  hotspot(ijsselstein('Zenderpark, skatebaan'), 'vuurwerk', 2024, 80, 'Zwaar vuurwerk, autoalarmen.'),
];

export const woerdenNotes: NotePlan[] = [
  note(
    inGroup(36, 'Veld aan de zuidrand'),
    'permit',
    '01:00',
    'Toegestaan vuur tot 01:00. Toezicht door de buurtvereniging, blusdeken aanwezig.',
  ),
  note(
    woerden('Kerkplein Harmelen'),
    'permit',
    '01:30',
    'Vreugdevuur op het plein toegestaan tot 01:30, gemeente houdt toezicht.',
  ),
  note(
    woerden('Basisschool De Regent'),
    'note',
    '02:00',
    'School: conciërge tot 02:00 aanwezig, sleutel van het hek bij hem.',
  ),
  note(
    woerden('Sporthal De Eik'),
    'note',
    null,
    'Hek aan de achterkant staat open. Brandweer rijdt aan via het fietspad.',
  ),
  note(ijsselstein('Plein'), 'order', '06:00', 'Vuurwerkverbod in de hele binnenstad van IJsselstein.'),
];

export const almereHotspots: HotspotPlan[] = [
  hotspot(
    almere('Parkwijk, wijkpark'),
    'brandstapel',
    2025,
    120,
    'Pallets en matrassen, aangestoken voor middernacht.',
  ),
  hotspot(
    almere('Staatsliedenwijk, speeltuin'),
    'jongerenoverlast',
    2025,
    80,
    'Groep op scooters, prullenbakken in brand.',
  ),
  hotspot(almere('Tussen de Vaarten, skatebaan'), 'vuurwerk', 2024, 80, 'Zwaar vuurwerk in de baan.'),
  hotspot(almere('Stadhuisplein'), 'geweld', 2025, 100, 'Groepen tegen elkaar, glas.'),
  hotspot(almere('Stedenwijk, Haarlemplein'), 'vernieling', 2024, 60, 'Bushokje kapot.'),
  hotspot(almere('Globeplein'), 'vernieling', 2025, 80, 'Fietsen en deelscooters vernield.'),
  hotspot(almere('Haven, havenkom'), 'vuurwerk', 2024, 90, 'Vuurwerk op de steigers.'),
  hotspot(almere('Station Almere Buiten'), 'vernieling', 2025, 80, 'Ruiten van het wachthokje.'),
];

export const almereNotes: NotePlan[] = [
  note(almere('Esplanade'), 'permit', '00:45', 'Vuurwerkshow van de gemeente, afgesproken met de brandweer.'),
  note(almere('Literatuurwijk, school'), 'note', '01:00', 'School: conciërge tot 01:00 aanwezig.'),
  note(almere('Station Almere Poort'), 'order', '06:00', 'Vuurwerkverbod rond het station.'),
];
