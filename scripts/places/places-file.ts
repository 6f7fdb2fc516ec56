import { type TownDrawing, toLngLat, toRing, toSlug } from './town-drawing.ts';

function toPlaces({ town, centre, districts, places }: TownDrawing) {
  return {
    town,
    centre,
    districts: districts.map(({ name, shape }) => ({ id: toSlug(name), name, polygon: toRing(centre, shape) })),
    places: places.map(([name, kind, east, north]) => {
      const [lng, lat] = toLngLat(centre, [east, north]);
      return { name, kind, lng, lat };
    }),
  };
}

/** One district or place a line, so that a change reads well in a diff. */
function toText({ town, centre, districts, places }: ReturnType<typeof toPlaces>): string {
  const rows = (items: readonly unknown[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  const head = `  "town": ${JSON.stringify(town)},\n  "centre": ${JSON.stringify(centre)}`;
  return `{\n${head},\n  "districts": [\n${rows(districts)}\n  ],\n  "places": [\n${rows(places)}\n  ]\n}\n`;
}

export function toPlacesFile(town: TownDrawing): string {
  return toText(toPlaces(town));
}
