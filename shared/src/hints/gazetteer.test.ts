import { describe, expect, it } from 'vitest';
import { createGazetteer } from './gazetteer.ts';
import { parseGazetteerCsv } from './gazetteer-csv.ts';
import { slips, soundKey } from './place-spelling.ts';

const csv = `\uFEFFname,kind,municipality,lat,lon,aliases
"Barwout, loswal",quay,Veldhaven,52.1,4.9,de loswal|"loswal"
"Café ""De Zon""",cafe,Veldhaven,52.2,4.8,de Zon;het Zonnetje\r

Zonder plek,street,Veldhaven,,,
Scheef,street,Veldhaven,noord,4.8,
Kerkstraat,street,Veldhaven,52.3,4.7,
`;

describe('a list of places as CSV', () => {
  it('gives each line with a place, its nicknames split by | or ;', () => {
    expect(parseGazetteerCsv(csv)).toEqual([
      {
        name: 'Barwout, loswal',
        kind: 'quay',
        municipality: 'Veldhaven',
        lat: 52.1,
        lng: 4.9,
        aliases: ['de loswal', '"loswal"'],
      },
      {
        name: 'Café "De Zon"',
        kind: 'cafe',
        municipality: 'Veldhaven',
        lat: 52.2,
        lng: 4.8,
        aliases: ['de Zon', 'het Zonnetje'],
      },
      { name: 'Kerkstraat', kind: 'street', municipality: 'Veldhaven', lat: 52.3, lng: 4.7, aliases: [] },
    ]);
  });

  it.each(['', 'name', 'geen kop\nmaar wel regels', '"open aanhaling'])('is empty for "%s"', (text) => {
    expect(parseGazetteerCsv(text)).toEqual([]);
  });
});

describe('a gazetteer', () => {
  const gazetteer = createGazetteer(parseGazetteerCsv(csv));
  it('finds a place by its name without spaces and particles, by its nickname and by sound', () => {
    expect(gazetteer.byKey('barwoutloswal')[0]?.place.name).toBe('Barwout, loswal');
    expect(gazetteer.byKey('zonnetje')[0]?.place.name).toBe('Café "De Zon"');
    expect(gazetteer.bySound('cercstraat')).toEqual([]);
    expect(gazetteer.bySound('kerckstraat')[0]?.place.name).toBe('Kerkstraat');
    expect(gazetteer.municipality('veldhaven')).toBe('Veldhaven');
  });
});

describe('spelling', () => {
  it.each([
    ['weddesteyn', 'weddestein'],
    ['cuypstraat', 'kuijpstraat'],
    ['rembrandt', 'rembrant'],
    ['thorbecke', 'torbekke'],
  ])('%s and %s sound alike', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
  });

  it.each([
    ['berkenlaan', 'berkelaan', 1],
    ['berkenlaan', 'berknelaan', 1],
    ['berkenlaan', 'berkemlaan', 1],
    ['berkenlaan', 'beukenlaan', 2],
    ['kerk', 'kerk', 0],
  ])('%s and %s are %i apart', (one, other, apart) => {
    expect(slips(one, other)).toBe(apart);
  });
});
