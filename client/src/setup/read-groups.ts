import { z } from 'zod';
import { areaFromGeometry, areaFromWkt } from './area.ts';
import { type CsvRow, readCsv, toNumber } from './csv-rows.ts';
import { checkGroups, type GroupRow, type RawGroup } from './group-rows.ts';
import { MAX_ROWS, type ReadFile, wholeFile } from './import-file.ts';

const groupColumns = {
  number: ['nummer', 'nr'],
  name: ['naam', 'buurtgroep'],
  municipality: ['gemeente'],
  district: ['wijk', 'buurt'],
  members: ['leden'],
  admins: ['beheerders', 'beheerder'],
  area: ['gebied', 'wkt'],
};

/** Groups of a CSV or GeoJSON text. `row` is the line of a CSV, the how-manieth feature of a GeoJSON. */
export function readGroups(text: string, fileName: string, taken: ReadonlySet<number>): ReadFile<GroupRow> {
  const isJson = /\.(geo)?json$/i.test(fileName) || text.trimStart().startsWith('{');
  return isJson ? readFeatures(text, taken) : readTable(text, taken);
}

function readTable(text: string, taken: ReadonlySet<number>): ReadFile<GroupRow> {
  const { rows, problems, ignored } = readCsv(text, groupColumns, ['admins', 'area']);
  if (problems.length > 0) return { rows: [], problems, ignored };
  return { ...checkGroups(rows.map(toRaw), taken), ignored };
}

function toRaw({ line, cells }: CsvRow): RawGroup {
  const { name, municipality, district, admins = '', area = '' } = cells;
  const numbers = { number: toNumber(cells.number), members: toNumber(cells.members) };
  return { row: line, ...numbers, name, municipality, district, admins, area: areaFromWkt(area) };
}

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()).nullable(),
      geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullable(),
    }),
  ),
});

function readFeatures(text: string, taken: ReadonlySet<number>): ReadFile<GroupRow> {
  const parsed = collection.safeParse(parseJson(text));
  if (!parsed.success) return wholeFile({ code: 'notGeoJson' });
  const { features } = parsed.data;
  if (features.length === 0) return wholeFile({ code: 'fileEmpty' });
  if (features.length > MAX_ROWS) return wholeFile({ code: 'tooManyRows', values: { max: MAX_ROWS } });
  const ignored = new Set<string>();
  const raw = features.map(({ properties, geometry }, index): RawGroup => {
    const named = byColumn(properties ?? {}, ignored);
    const { number, name, municipality, district, members, admins } = named;
    const text = Array.isArray(admins) ? admins.join(', ') : String(admins ?? '');
    const facts = { number, name, municipality, district, members };
    return { row: index + 1, ...facts, admins: text, area: areaFromGeometry(geometry) };
  });
  return { ...checkGroups(raw, taken), ignored: [...ignored] };
}

function byColumn(properties: Readonly<Record<string, unknown>>, ignored: Set<string>): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(properties)) {
    const wanted = property.toLowerCase();
    const column = Object.entries(groupColumns).find(([own, others]) => own === wanted || others.includes(wanted));
    if (column) named[column[0]] = value;
    else ignored.add(property);
  }
  return named;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
