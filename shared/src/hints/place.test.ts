import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import type { GazetteerPlace } from './hint.ts';
import { resolvePlaces } from './place.ts';
import { metresBetween } from './place-resolve.ts';

const near = { lng: 5, lat: 52 };

/** Places around the group's middle; `north` and `east` in metres. */
function place(
  name: string,
  kind: string,
  north: number,
  east: number,
  aliases: string[] = [],
  municipality = 'Veldhaven',
): GazetteerPlace {
  return { name, kind, municipality, lat: 52 + north / 111_195, lng: 5 + east / 68_460, aliases };
}

const places = [
  place('Leeuwerikstraat', 'street', 200, 0),
  place('Jan van Hoeklaan', 'street', 0, 300),
  place('Anjerstraat', 'street', -200, 0),
  place('Tulpenstraat', 'street', -200, 150),
  place('Berkenlaan', 'street', 300, 300),
  place('Molenstraat', 'street', 100, 100),
  place('Molenstraat', 'street', 6000, 0, [], 'Overwater'),
  place('Bleek', 'street', 300, -200),
  place('Sluisplein', 'square', -100, -100),
  place('Jumbo Zuiderwijk', 'shops', 250, 50),
  place('Jumbo Overwater', 'shops', 6200, 0, [], 'Overwater'),
  place('Plus Hoekstraat', 'shops', 350, 100, ['de Plus']),
  place('Basisschool De Regenboog', 'school', 150, -150),
  place('Speeltuin De Wip', 'playground', 100, -300),
  place('Station Veldhaven', 'station', 700, 0, ['het station', 'station']),
  place('Sporthal De Kuip', 'sports', -400, 0),
  place('Torenflat', 'flat', 420, 0, ['het IJspaleis']),
  place('Zuiderwijk', 'district', 0, 0),
  place('Snel', 'district', 900, 0),
  place('Viaduct A12', 'viaduct', -800, 0, ['het viaduct']),
];
const gazetteer = createGazetteer(places);
const namesIn = (text: string, at: typeof near | null = near) =>
  resolvePlaces(text, at, gazetteer).map((hint) => hint.name);
const firstIn = (text: string) => resolvePlaces(text, near, gazetteer)[0];

describe('a place in a text', () => {
  it.each([
    ['Brand in de Leeuwerikstraat', 'Leeuwerikstraat'],
    ['leeuwerikstr. 12 staat in brand', 'Leeuwerikstraat'],
    ['vechtpartij Jan v Hoekln', 'Jan van Hoeklaan'],
    ['ruzie op de jan van hoek laan', 'Jan van Hoeklaan'],
    ['groep op het sluispln', 'Sluisplein'],
    ['BRAND LEEUWERIKSTRAAT KOM SNEL', 'Leeuwerikstraat'],
    ['Achter de Jumbo staan ze weer', 'Jumbo Zuiderwijk'],
    ['tegenover school de Regenboog', 'Basisschool De Regenboog'],
    ['in speeltuin de Wip wordt gesloopt', 'Speeltuin De Wip'],
    ['ze gooien van alles van het IJspaleis', 'Torenflat'],
    ['vanaf het viaduct worden stenen gegooid', 'Viaduct A12'],
    ['iemand ligt op de grond bij het station', 'Station Veldhaven'],
  ])('is read from "%s"', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ['Brand in de Leeuwrikstraat', 'a letter too few'],
    ['Brand in de Leeuwerrikstraat', 'a letter too many'],
    ['Brand in de Leeuwreikstraat', 'two letters swapped'],
    ['Brand in de Leeuweriksraat', 'a slip in the last part'],
  ])('is found in "%s" with %s, less surely', (text) => {
    expect(firstIn(text)?.name).toBe('Leeuwerikstraat');
    expect(firstIn(text)?.confidence).toBeLessThan(firstIn('Brand in de Leeuwerikstraat')?.confidence ?? 0);
  });

  it('keeps the house number in its words and the street as its point', () => {
    expect(firstIn('Inbraak Leeuwerikstraat 12b, net ontdekt')).toMatchObject({
      words: ['Leeuwerikstraat 12b'],
      lat: places[0]?.lat,
      metresFromGroup: 200,
    });
    expect(firstIn('Op de Leeuwerikstraat 12 man met stokken')?.words).toEqual(['Leeuwerikstraat']);
  });

  it('is the one near the group when two have its name, and the other is an alternative', () => {
    expect(firstIn('Auto in brand in de Molenstraat')).toMatchObject({
      metresFromGroup: metresBetween(near, places[5] ?? near),
      alternatives: [{ name: 'Molenstraat', lat: places[6]?.lat }],
    });
  });

  it('is the one in the town that the text names, though another is nearer', () => {
    expect(firstIn('Auto in brand in de Molenstraat in Overwater')?.lat).toBe(places[6]?.lat);
  });

  it('stays unknown when nothing tells two of one name apart', () => {
    expect(namesIn('Auto in brand in de Molenstraat', null)).toEqual([]);
    expect(resolvePlaces('Molenstraat', null, gazetteer, 400, 'Overwater')[0]?.lat).toBe(places[6]?.lat);
  });

  it('goes before the district it lies in; a district alone is a place of low confidence', () => {
    expect(namesIn('In Zuiderwijk, bij speeltuin de Wip, staan er tien')).toEqual(['Speeltuin De Wip']);
    expect(firstIn('Veel overlast in Zuiderwijk')).toMatchObject({ name: 'Zuiderwijk', lat: 52 });
    expect(firstIn('Veel overlast in Zuiderwijk')?.confidence).toBeLessThan(0.6);
  });

  it('is of the sort that the text says, when two have its name', () => {
    const horns = createGazetteer([
      place('Snackbar De Horn', 'shops', 100, 0),
      place('Speeltuin De Horn', 'playground', 600, 0),
    ]);
    expect(resolvePlaces('ruzie bij speeltuin de Horn', near, horns)[0]?.name).toBe('Speeltuin De Horn');
    expect(resolvePlaces('ruzie bij snackbar de Horn', near, horns)[0]?.name).toBe('Snackbar De Horn');
    const snackbar = createGazetteer([place('Snackbar De Horn', 'shops', 100, 0)]);
    expect(resolvePlaces('ruzie bij speeltuin de Horn', near, snackbar)).toEqual([]);
  });

  it('is the only one of its sort near the group when it has no name, with low confidence', () => {
    expect(firstIn('Brandstapel achter de sporthal')).toMatchObject({ name: 'Sporthal De Kuip', words: ['sporthal'] });
    expect(firstIn('Brandstapel achter de sporthal')?.confidence).toBeLessThan(0.7);
  });
});

describe('a corner', () => {
  it.each([
    'hoek Anjerstraat/Tulpenstraat',
    'op de hoek van de Anjerstraat en de Tulpenstraat',
    'hoek Anjer- en Tulpenstraat',
    'anjerstr/tulpenstr',
  ])('of streets that end near each other lies between them: "%s"', (text) => {
    const [hint, ...others] = resolvePlaces(text, near, gazetteer);
    expect(others).toEqual([]);
    expect(hint?.name).toBe('Anjerstraat / Tulpenstraat');
    expect(hint?.alternatives.map((each) => each.name)).toEqual(['Anjerstraat', 'Tulpenstraat']);
    expect(metresBetween(hint ?? near, places[2] ?? near)).toBe(75);
  });

  it('of streets whose middles lie far apart is at the one nearer to the group', () => {
    expect(firstIn('hoek Anjerstraat en Berkenlaan')).toMatchObject({
      name: 'Anjerstraat / Berkenlaan',
      lat: places[2]?.lat,
    });
  });
});

describe('words that only look like a place', () => {
  it.each([
    'kom snel, er wordt gevochten',
    'hij bleek de buurman te zijn',
    'plus minus 20 man, allemaal dronken',
    'wat een mooie regenboog is dat',
    'mevrouw Hoek is gevallen',
    'ze renden richting Leeuwerikstraat',
    'Kerkstraat in Gouda staat blank',
    'Brand in de Molenstraat in Gouda hoor ik',
    'brand in de Beukenlaan',
    'Hier alles rustig, iedereen naar binnen',
    '',
  ])('give none: "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('coordinates', () => {
  it.each([
    'https://www.google.com/maps/@52.00123,5.00456,17z',
    'https://www.google.nl/maps/place/Molenstraat+3/data=!3m1!4b1!3d52.00123!4d5.00456',
    'https://maps.google.com/?q=52.00123,5.00456',
    'https://www.google.com/maps/search/?api=1&query=52.00123%2C5.00456',
    'https://www.openstreetmap.org/#map=18/52.00123/5.00456',
    'geo:52.00123,5.00456',
    'ongeveer hier 52.00123, 5.00456 denk ik',
    '5.00456 52.00123',
    '52,00123 5,00456',
    `52°00'04.4"N 5°00'16.4"E`,
  ])('are a place by themselves: %s', (text) => {
    const [hint, ...others] = resolvePlaces(text, near, gazetteer);
    expect(others).toEqual([]);
    expect(metresBetween(hint ?? near, { lng: 5.00456, lat: 52.00123 })).toBeLessThan(3);
  });

  it('go before a name', () => {
    expect(namesIn('Molenstraat geo:52.00123,5.00456')).toEqual(['52.00123, 5.00456', 'Molenstraat']);
  });

  it.each(['bel 06.1234 5678.901', 'geo:991,5', 'versie 12.345 en 3.456', 'https://maps.app.goo.gl/Leeuwerikstraat'])(
    'are not seen in "%s"',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...places.map((each) => each.name),
    'hoek',
    'en',
    '/',
    'de',
    'bij',
    '12',
    '.',
    'geo:',
    '52.00123,',
    '5.1',
    '°',
    '@',
    'straat',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  it('gives the same hints each time, never throws, and stays within bounds', () => {
    fc.assert(
      fc.property(
        texts,
        fc.option(
          fc.record({
            lng: fc.double({ min: -180, max: 180, noNaN: true }),
            lat: fc.double({ min: -90, max: 90, noNaN: true }),
          }),
        ),
        (text, at) => {
          const hints = resolvePlaces(text, at, gazetteer);
          expect(resolvePlaces(text, at, gazetteer)).toEqual(hints);
          for (const hint of hints) {
            expect(hint.confidence).toBeGreaterThan(0);
            expect(hint.confidence).toBeLessThanOrEqual(1);
            expect(hint.alternatives.length).toBeLessThanOrEqual(3);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('costs at most a fixed number of look-ups for each of its words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let steps = 0;
        resolvePlaces(
          text,
          near,
          counted(gazetteer, () => (steps += 1)),
        );
        const size = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
        expect(steps).toBeLessThanOrEqual(25 * (size + 1));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a', '1.', '52.00123,', 'hoek / ', '°', 'geo:', 'https://', 'Molenstraat '])(
    'repeats without end in "%s" and is still read at once',
    (part) => {
      const milliseconds = (count: number) => {
        const from = Date.now();
        resolvePlaces(part.repeat(count), near, gazetteer);
        return Date.now() - from;
      };
      expect(milliseconds(100_000)).toBeLessThan(1000);
    },
  );
});

function counted(plain: Gazetteer, count: () => void): Gazetteer {
  const watch =
    <K extends string, V>(look: (key: K) => V) =>
    (key: K): V => {
      count();
      return look(key);
    };
  return {
    ...plain,
    byKey: watch(plain.byKey),
    bySound: watch(plain.bySound),
    bySlips: watch(plain.bySlips),
    byWords: watch(plain.byWords),
    byCategory: watch(plain.byCategory),
    municipality: watch(plain.municipality),
  };
}
