import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toNewAdmins } from './group-rows.ts';
import { readCannedTexts } from './read-canned-texts.ts';
import { readGroups } from './read-groups.ts';
import { readHotspots } from './read-hotspots.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/operations/${name}`, import.meta.url), 'utf8');
const heading = 'number;name;municipality;district;members;admins;area';
const good = '1;Kwakel;Woerden;Molenvliet;40;M. Bos;POLYGON ((4.8 52.0, 4.9 52.0, 4.9 52.1, 4.8 52.0))';
const groups = (...lines: string[]) => readGroups([heading, ...lines].join('\n'), 'groups.csv', new Set());
const said = ({ problems }: ReturnType<typeof readGroups>) =>
  problems.map(({ row, column, problem }) => `${row} ${column} ${problem.code}`);

describe('the files that come with Nachtwacht', () => {
  test('hold 85 groups, each with its area and its admins', () => {
    const { rows, problems } = readGroups(fixture('groups.csv'), 'groups.csv', new Set());
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(85);
    expect(rows.every(({ group }) => (group.area?.length ?? 0) >= 4)).toBe(true);
    expect(rows[1]?.admins.map(({ name }) => name)).toEqual(['T. Haveman', 'O. Hendrikse']);
  });

  test('say the same of the groups as GeoJSON', () => {
    const csv = readGroups(fixture('groups.csv'), 'groups.csv', new Set());
    const json = readGroups(fixture('groups.geojson'), 'groups.geojson', new Set());
    const facts = ({ rows }: typeof csv) => rows.map(({ group: { groupId: _id, ...rest } }) => rest);
    expect(json.problems).toEqual([]);
    expect(facts(json)).toEqual(facts(csv));
  });

  test('hold hotspots and standard texts, and tell which column is not used', () => {
    expect(readHotspots(fixture('hotspots.csv')).problems).toEqual([]);
    const texts = readCannedTexts(fixture('canned-texts.csv'));
    expect([texts.rows.length, texts.problems, texts.ignored]).toEqual([20, [], ['textEn']]);
    expect(texts.rows.at(-1)).toMatchObject({ number: 20, kind: 'question', topic: 'suspicious' });
  });
});

describe('groups', () => {
  test('come with commas too, quoted where a cell has one itself, with a byte-order mark and Dutch headings', () => {
    const text =
      '\uFEFFNummer,Naam,Gemeente,Wijk,Leden,Beheerders,Gebied\r\n7,"Kwakel, oost",Woerden,Molenvliet,40,"M. Bos, T. Vos",\r\n';
    const { rows, problems } = readGroups(text, 'x.csv', new Set());
    expect(problems).toEqual([]);
    expect(rows[0]?.group).toMatchObject({ number: 7, name: 'Kwakel, oost', area: null });
    expect(rows[0]?.admins).toHaveLength(2);
  });

  test('every wrong row is named with its line and its column', () => {
    const file = groups(
      good,
      'x;Naamloos;Woerden;Centrum;12;;',
      '3;;Woerden;Centrum;veel;;',
      '1;Nog een;Woerden;Centrum;12;;',
      '5;Te ver;Woerden;Centrum;12;;POLYGON ((52.0 4.8, 52.0 4.9, 52.1 4.9, 52.0 4.8))',
      '6;Open;Woerden;Centrum;12;;POLYGON ((4.8 52.0, 4.9 52.0, 4.9 52.1, 4.85 52.1))',
      '7;Rond;Woerden;Centrum;12;;CIRCLE (4.8 52.0)',
      '8;Kort;Woerden;Centrum;12',
    );
    expect(said(file)).toEqual(['9 null cells']);
    const rest = groups(
      good,
      'x;Naamloos;Woerden;Centrum;12;;',
      '3;;Woerden;Centrum;veel;;',
      '1;Nog een;Woerden;Centrum;12;;',
      '5;Te ver;Woerden;Centrum;12;;POLYGON ((52.0 4.8, 52.0 4.9, 52.1 4.9, 52.0 4.8))',
      '6;Open;Woerden;Centrum;12;;POLYGON ((4.8 52.0, 4.9 52.0, 4.9 52.1, 4.85 52.1))',
      '7;Rond;Woerden;Centrum;12;;CIRCLE (4.8 52.0)',
    );
    expect(said(rest)).toEqual([
      '3 number number',
      '4 members number',
      '4 name required',
      '5 number twice',
      '6 area areaSwapped',
      '7 area areaOpen',
      '8 area area',
    ]);
  });

  test('a number that the operation has already is refused', () => {
    const { problems } = readGroups(`${heading}\n${good}`, 'x.csv', new Set([1]));
    expect(problems).toEqual([{ row: 2, column: 'number', problem: { code: 'taken', values: { value: 1 } } }]);
  });

  test('what is no table, has no rows or misses a column is said of the file', () => {
    const of = (text: string, name = 'x.csv') => said(readGroups(text, name, new Set()));
    expect(of('')).toEqual(['null null fileEmpty']);
    expect(of(heading)).toEqual(['null null fileEmpty']);
    expect(of('number;name\n1;Kwakel')).toEqual([
      '1 municipality columnMissing',
      '1 district columnMissing',
      '1 members columnMissing',
    ]);
    expect(of(`${heading}\n1;"Kwakel;Woerden`)).toEqual(['2 null quotes']);
    expect(of('{"type":"Feature"}', 'x.geojson')).toEqual(['null null notGeoJson']);
    expect(of(`${heading}\n${`${good}\n`.repeat(501)}`)).toEqual(['null null tooManyRows']);
  });
});

test('one name in one municipality is one admin of several groups; a phone number may stand behind it', () => {
  const { rows } = groups(
    '1;Kwakel;Woerden;Molenvliet;40;M. Bos (06 12 34 56 78), T. Vos;',
    '2;Iepenlaan;Woerden;Molenvliet;27;M. Bos;',
    '3;Haven;Almere;Haven;27;M. Bos;',
  );
  const admins = toNewAdmins(rows);
  expect(admins.map(({ name, phone, groupIds }) => [name, phone, groupIds.length])).toEqual([
    ['M. Bos', '06 12 34 56 78', 2],
    ['T. Vos', null, 1],
    ['M. Bos', null, 1],
  ]);
});

test('an outcome that no dispatch can have, and a place the wrong way round, are refused', () => {
  const texts = readCannedTexts('number;kind;outcome;text\n1;outcome;vanished;Weg.\n2;joke;;Ha.');
  expect(texts.problems.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 outcome', '3 kind']);
  const spots = readHotspots('name;kind;year;text;lat;lng;radiusMetres\nPlein;vuur;2025;;4,88;52,08;80');
  expect(spots.problems.map(({ row, column, problem }) => `${row} ${column} ${problem.code}`)).toEqual([
    '2 lat areaSwapped',
  ]);
});
