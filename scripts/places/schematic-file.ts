import { roundLine, roundRing } from './curve.ts';
import { drawStreets } from './streets.ts';
import { almereTerrain } from './terrain/almere.ts';
import { amstelveenWestwijkTerrain } from './terrain/amstelveen-westwijk.ts';
import { ijsselsteinTerrain } from './terrain/ijsselstein.ts';
import type { Terrain } from './terrain/terrain.ts';
import { veenendaalTerrain } from './terrain/veenendaal.ts';
import { woerdenTerrain } from './terrain/woerden.ts';
import { type Shape, type Spot, type TownDrawing, toLngLat, toRing } from './town-drawing.ts';

const terrains: Record<string, Terrain> = {
  woerden: woerdenTerrain,
  ijsselstein: ijsselsteinTerrain,
  almere: almereTerrain,
  veenendaal: veenendaalTerrain,
  'amstelveen-westwijk': amstelveenWestwijkTerrain,
};

type Feature = { type: 'Feature'; properties: Record<string, string | number>; geometry: object };

function feature(properties: Feature['properties'], type: string, coordinates: unknown): Feature {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

/** Long compounds break as they do on paper, so that neighbours keep their room. */
function toLabel(name: string): string {
  return name.replace(/(?<=\w{6})kwartier$/, '-\nkwartier');
}

function middleOf(shape: Shape): Spot {
  const xs = shape.map(([x]) => x);
  const ys = shape.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function ditches(angle: number): Shape[] {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return Array.from({ length: 140 }, (_, at) => {
    const offset = at - 70 + 0.2 * Math.sin(at * 2.3);
    const end = (along: number): Spot => [along * cos - offset * sin, along * sin + offset * cos];
    return [end(-70), end(70)];
  });
}

function drawTown({ centre, districts, places }: TownDrawing, terrain: Terrain): Feature[] {
  const line = (spots: Shape) => spots.map((spot) => toLngLat(centre, spot));
  const point = (spot: Spot) => toLngLat(centre, spot);
  return [
    feature({ kind: 'ditch' }, 'MultiLineString', ditches(terrain.ditchAngle).map(line)),
    ...terrain.parks.map((shape) => feature({ kind: 'park' }, 'Polygon', [toRing(centre, roundRing(shape))])),
    ...districts.map(({ shape }) => feature({ kind: 'district' }, 'Polygon', [toRing(centre, shape)])),
    feature({ kind: 'street' }, 'MultiLineString', districts.flatMap(({ shape }) => drawStreets(shape)).map(line)),
    ...terrain.lakes.map(({ shore }) => feature({ kind: 'lake' }, 'Polygon', [toRing(centre, roundRing(shore))])),
    ...terrain.moats.map((shape) => feature({ kind: 'river', width: 30 }, 'LineString', toRing(centre, shape))),
    ...terrain.rivers.map(({ name, course, widthMetres }) =>
      feature({ kind: 'river', name, width: widthMetres }, 'LineString', line(roundLine(course))),
    ),
    ...terrain.railways.map((course) => feature({ kind: 'rail' }, 'LineString', line(roundLine(course)))),
    ...terrain.roads.map((course) => feature({ kind: 'road' }, 'LineString', line(roundLine(course)))),
    ...terrain.motorways.map(({ course }) => feature({ kind: 'motorway' }, 'LineString', line(roundLine(course)))),
    ...terrain.motorways.flatMap(({ ref, signs }) =>
      signs.map((spot) => feature({ kind: 'sign', name: ref }, 'Point', point(spot))),
    ),
    ...terrain.lakes
      .filter(({ name }) => name !== '')
      .map(({ name, shore }) => feature({ kind: 'water-name', name }, 'Point', point(middleOf(shore)))),
    ...districts.map(({ name, shape }) =>
      feature({ kind: 'district-name', name: toLabel(name) }, 'Point', point(middleOf(shape))),
    ),
    ...places
      .filter(([, kind]) => kind !== 'viaduct')
      .map(([name, kind, x, y]) =>
        feature({ kind: kind === 'station' ? 'station-name' : 'place-name', name }, 'Point', point([x, y])),
      ),
  ];
}

export function toSchematicFile(towns: readonly TownDrawing[]): string {
  const features = towns.flatMap((town) => {
    const terrain = terrains[town.id];
    return terrain ? drawTown(town, terrain) : [];
  });
  const rows = features.map((one) => JSON.stringify(one)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${rows}\n]}\n`;
}
