import type { GazetteerPlace } from '../../fixtures/hints-schema.ts';
import type { TownPlaces } from '../../fixtures/schema.ts';
import { middleOf, moved, roomiestSpot, type Spot } from './geometry.ts';

const anchored = /^(?<name>.+?) @(?<anchor>\S+) (?<east>-?\d+) (?<north>-?\d+)$/;

const splitOff = (text: string, mark: string) => {
  const at = text.indexOf(mark);
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + mark.length).trim()];
};
const aliasesIn = (text = '') => (text === '' ? [] : text.split('|'));
const underscoredName = (text: string) => text.replaceAll('_', ' ');

/** Collects the places of one town; names are unique in it. */
function townGazetteer(town: TownPlaces) {
  const places = new Map<string, GazetteerPlace>();
  const add = (name: string, kind: string, { lat, lon }: Spot, aliases: string[]) => {
    if (places.has(name)) throw new Error(`twice in ${town.town}: ${name}`);
    places.set(name, { name, kind, municipality: town.town, lat, lon, aliases });
  };
  const need = (name: string) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`not in ${town.town}: ${name}`);
    return place;
  };
  for (const { name, kind, lat, lng } of town.places) add(name, kind, { lat, lon: lng }, []);
  return { places, add, need };
}
type TownGazetteer = ReturnType<typeof townGazetteer>;

function addLine(gazetteer: TownGazetteer, ring: TownPlaces['districts'][number]['polygon'], line: string): void {
  const [kind = '', list = ''] = splitOff(line, ':');
  for (const entry of list.split(';')) {
    const [head = '', after = ''] = splitOff(entry, ' = ');
    const [aliases = '', lateAnchor = ''] = splitOff(after, ' @');
    if (kind === 'also') {
      gazetteer.need(head).aliases.push(...aliasesIn(aliases));
      continue;
    }
    const parts = anchored.exec(lateAnchor === '' ? head : `${head} @${lateAnchor}`)?.groups;
    const spot =
      parts === undefined
        ? roomiestSpot(ring, [...gazetteer.places.values()])
        : moved(gazetteer.need(underscoredName(parts.anchor ?? '')), Number(parts.east), Number(parts.north));
    gazetteer.add(parts?.name ?? head, kind, spot, aliasesIn(aliases));
  }
}

/** Reads `gazetteer.txt`: per district its nicknames, and by kind the places in it. */
export function planGazetteer(text: string, towns: readonly TownPlaces[]): GazetteerPlace[] {
  const byTown = new Map(towns.map((town) => [town.town, { town, gazetteer: townGazetteer(town) }]));
  for (const block of text.split(/^## /m).slice(1)) {
    const [header = '', ...lines] = block.trim().split('\n');
    const [heading = '', nicknames = ''] = splitOff(header, ' = ');
    const [townName = '', districtId = ''] = heading.split(' ');
    const at = byTown.get(townName);
    const district = at?.town.districts.find(({ id }) => id === districtId);
    if (at === undefined || district === undefined) throw new Error(`unknown district: ${header}`);
    at.gazetteer.add(district.name, 'district', middleOf(district.polygon), aliasesIn(nicknames));
    for (const line of lines) addLine(at.gazetteer, district.polygon, line);
  }
  return [...byTown.values()].flatMap(({ gazetteer }) => [...gazetteer.places.values()]);
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export function toGazetteerCsv(header: readonly string[], places: readonly GazetteerPlace[]): string {
  const rows = places.map(({ name, kind, municipality, lat, lon, aliases }) =>
    [name, kind, municipality, String(lat), String(lon), aliases.join('|')].map(quoted).join(','),
  );
  return `${[header.join(','), ...rows].join('\n')}\n`;
}
