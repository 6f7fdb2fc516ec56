import { z } from 'zod';
import type { GazetteerPlace } from './hint.ts';

const line = z.object({
  name: z.string().trim().min(1),
  kind: z.string().trim().min(1),
  municipality: z.string().trim(),
  lat: z.coerce.number().min(-90).max(90),
  lon: z.coerce.number().min(-180).max(180),
  aliases: z.string(),
});

/** Places of `name,kind,municipality,lat,lon,aliases`; aliases split by `|` or `;`. Lines that are no place are left out. */
export function parseGazetteerCsv(text: string): GazetteerPlace[] {
  const [header, ...rows] = csvRows(text.replace(/^\uFEFF/, ''));
  if (!header) return [];
  const names = header.map((name) => name.trim().toLowerCase());
  const column = (row: readonly string[], name: string) => row[names.indexOf(name)] ?? '';
  return rows.flatMap((row) => {
    const lat = column(row, 'lat');
    const lon = column(row, 'lon') || column(row, 'lng');
    if (lat.trim() === '' || lon.trim() === '') return [];
    const read = line.safeParse({
      name: column(row, 'name'),
      kind: column(row, 'kind'),
      municipality: column(row, 'municipality'),
      lat,
      lon,
      aliases: column(row, 'aliases'),
    });
    if (!read.success) return [];
    const { aliases, lon: lng, ...place } = read.data;
    return [{ ...place, lng, aliases: aliases.split(/[|;]/).flatMap((alias) => alias.trim() || []) }];
  });
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endRow = () => {
    row.push(field);
    if (row.some((value) => value.trim() !== '')) rows.push(row);
    row = [];
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && field.trim() === '') {
      quoted = true;
      field = '';
    } else if (letter === ',') {
      row.push(field);
      field = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') field += letter;
  }
  endRow();
  return rows;
}
