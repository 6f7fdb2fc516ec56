import { gazetteerPlace, MAX_PLACES } from '@nachtwacht/shared/hints/events.ts';
import type { GazetteerPlace } from '@nachtwacht/shared/hints/hint.ts';
import { readCsv, toNumber } from './csv-rows.ts';
import { type ReadFile, type RowProblem, wholeFile } from './import-file.ts';
import { toProblems } from './problem.ts';

const placeColumns = {
  name: ['naam'],
  kind: ['soort'],
  municipality: ['gemeente'],
  lat: ['breedte', 'latitude'],
  lon: ['lengte', 'lng', 'longitude'],
  aliases: ['bijnamen'],
};

export interface PlacesFile extends ReadFile<GazetteerPlace> {
  /** Names that the operation has already, at the same spot. */
  readonly known: number;
}

/** Place names of `name,kind,municipality,lat,lon,aliases`; those that are there already are left out. */
export function readPlaces(text: string, already: readonly GazetteerPlace[]): PlacesFile {
  const file = readCsv(text, placeColumns, ['aliases'], MAX_PLACES);
  if (file.problems.length > 0) return { ...file, rows: [], known: 0 };
  const seen = new Set(already.map(keyOf));
  const rows: GazetteerPlace[] = [];
  const problems: RowProblem[] = [];
  let known = 0;
  for (const { line, cells } of file.rows) {
    const { name, kind, municipality } = cells;
    const [lat, lng] = [toNumber(cells.lat), toNumber(cells.lon)];
    const aliases = (cells.aliases ?? '').split(/[|;]/).flatMap((alias) => alias.trim() || []);
    const parsed = gazetteerPlace.safeParse({ name, kind, municipality, lat, lng, aliases });
    if (!parsed.success) {
      const wrong = Object.entries(toProblems(parsed.error));
      problems.push(...wrong.map(([column, problem]) => ({ row: line, column: columnOf(column), problem })));
    } else if (isSwapped(parsed.data)) {
      problems.push({ row: line, column: 'lat', problem: { code: 'areaSwapped' } });
    } else if (seen.has(keyOf(parsed.data))) known += 1;
    else {
      seen.add(keyOf(parsed.data));
      rows.push(parsed.data);
    }
  }
  const room = MAX_PLACES - already.length;
  if (problems.length === 0 && rows.length > room)
    return { ...wholeFile({ code: 'tooManyPlaces', values: { max: MAX_PLACES, room } }), known };
  return { rows, problems, ignored: file.ignored, known };
}

function keyOf({ name, municipality, lat, lng }: GazetteerPlace): string {
  return [name.toLowerCase(), municipality.toLowerCase(), lat, lng].join('\n');
}

/** "lng" and "aliases.3" as the file calls them. */
function columnOf(field: string): string {
  const column = field.replace(/\..*$/, '');
  return column === 'lng' ? 'lon' : column;
}

// In the Netherlands: somewhere in the world is not enough, a swapped place would never be seen.
function isSwapped({ lat, lng }: GazetteerPlace): boolean {
  return lat > 3 && lat < 8 && lng > 50;
}
