import type { OperationFixture } from '../../fixtures/schema.ts';

function cell(value: string | number): string {
  const text = String(value);
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toCsv(columns: string[], rows: (string | number)[][]): string {
  return `${[columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

export function toGroupsCsv({ groups, admins }: OperationFixture): string {
  const namesOf = (number: number) => admins.filter((admin) => admin.groups.includes(number)).map(({ name }) => name);
  return toCsv(
    ['number', 'name', 'municipality', 'district', 'members', 'admins', 'area'],
    groups.map(({ number, name, municipality, district, members, area }) => {
      const polygon = `POLYGON ((${area.map(([lng, lat]) => `${lng} ${lat}`).join(', ')}))`;
      return [number, name, municipality, district, members, namesOf(number).join(', '), polygon];
    }),
  );
}

export function toGroupsGeoJson({ groups }: OperationFixture): string {
  const features = groups.map(({ area, ...properties }) =>
    JSON.stringify({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [area] } }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

export function toHotspotsCsv({ hotspots }: OperationFixture): string {
  return toCsv(
    ['name', 'kind', 'year', 'text', 'lat', 'lng', 'radiusMetres'],
    hotspots.map(({ name, kind, year, text, lat, lng, radiusMetres }) => [
      name,
      kind,
      year,
      text,
      lat,
      lng,
      radiusMetres,
    ]),
  );
}

export function toCannedTextsCsv({ cannedTexts }: OperationFixture): string {
  return toCsv(
    ['number', 'kind', 'outcome', 'topic', 'text', 'textEn'],
    cannedTexts.map(({ number, kind, outcome, topic, text, textEn }) => [
      ...[number, kind, outcome ?? '', topic ?? '', text, textEn],
    ]),
  );
}
