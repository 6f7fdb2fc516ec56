import { knowledgeCommands } from '@nachtwacht/shared/knowledge/events.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { v7 } from 'uuid';
import { readCsv, toNumber } from './csv-rows.ts';
import type { ReadFile, RowProblem } from './import-file.ts';
import { toProblems } from './problem.ts';

export type NewHotspot = CommandData<'hotspots.load'>['hotspots'][number];

const hotspotColumns = {
  name: ['naam'],
  kind: ['soort'],
  year: ['jaar'],
  text: ['tekst', 'toelichting'],
  lat: ['breedte', 'latitude'],
  lng: ['lengte', 'lon', 'longitude'],
  radiusMetres: ['straal', 'straalmeters'],
};

const hotspotSchema = knowledgeCommands['hotspots.load'].shape.hotspots.element;
// Somewhere in the world is not enough here: a swapped or mistyped place would never be seen.
const inReach = (lat: number | null, lng: number | null) =>
  lat === null || lng === null || (Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && !(lat > 3 && lat < 8 && lng > 50));

export function readHotspots(text: string): ReadFile<NewHotspot> {
  const file = readCsv(text, hotspotColumns, ['text']);
  if (file.problems.length > 0) return { ...file, rows: [] };
  const rows: NewHotspot[] = [];
  const problems: RowProblem[] = [];
  for (const { line, cells } of file.rows) {
    const { name, kind, text: said = '' } = cells;
    const [lat, lng] = [toNumber(cells.lat), toNumber(cells.lng)];
    const numbers = { year: toNumber(cells.year), radiusMetres: toNumber(cells.radiusMetres), lat, lng };
    const parsed = hotspotSchema.safeParse({ hotspotId: v7(), name, kind, text: said, ...numbers });
    const wrong = parsed.success ? {} : toProblems(parsed.error);
    problems.push(...Object.entries(wrong).map(([column, problem]) => ({ row: line, column, problem })));
    if (!inReach(lat, lng)) problems.push({ row: line, column: 'lat', problem: { code: 'areaSwapped' } });
    if (parsed.success) rows.push(parsed.data);
  }
  return { rows, problems, ignored: file.ignored };
}
