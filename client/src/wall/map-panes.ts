import { type Bounds, fitBounds, type Town, type View } from '../map/overview.ts';

export interface MapPane {
  /** The town that it shows; null when one map shows all. */
  readonly name: string | null;
  readonly bounds: Bounds;
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

const MAX_PANES = 3;
/** Zoom levels by which towns must come nearer before the map is cut into one for each. */
const WORTH_CUTTING = 0.4;
/** A town that is low and wide still gets so much of an equal share of the room. */
const LEAST_SHARE = 0.7;

type Size = { width: number; height: number };

/** One map for all; where towns lie far apart one for each, above or beside each other, so that the land between takes no room. */
export function toPanes(all: Bounds, towns: readonly Town[], size: Size, pinScale = 1): readonly MapPane[] {
  const whole = { name: null, bounds: all, view: fitBounds(all, size, pinScale), ...size };
  if (towns.length < 2 || towns.length > MAX_PANES) return [whole];
  const tall = toShares(towns, ({ bounds: { north, south } }) => north - south).map((share) => {
    return { width: size.width, height: Math.floor(size.height * share) };
  });
  const wide = toShares(towns, ({ bounds: { west, east } }) => east - west).map((share) => {
    return { width: Math.floor(size.width * share), height: size.height };
  });
  const [above, beside] = [tall, wide].map((sizes) => cut(towns, sizes, pinScale));
  if (!above || !beside) return [whole];
  const best = zoomOf(beside) > zoomOf(above) ? beside : above;
  return zoomOf(best) - whole.view.zoom >= WORTH_CUTTING ? best : [whole];
}

function cut(towns: readonly Town[], sizes: readonly Size[], pinScale: number): readonly MapPane[] {
  return towns.map(({ name, bounds }, at) => {
    const size = sizes[at] ?? { width: 1, height: 1 };
    return { name, bounds, ...size, view: fitBounds(bounds, size, pinScale) };
  });
}

function zoomOf(panes: readonly MapPane[]): number {
  return Math.min(...panes.map(({ view }) => view.zoom));
}

/** Shares of the room as tall, or as wide, as the towns are. */
function toShares(towns: readonly Town[], measure: (town: Town) => number): readonly number[] {
  const sizes = towns.map(measure);
  const mean = sizes.reduce((sum, each) => sum + each, 0) / sizes.length;
  const weights = sizes.map((each) => Math.max(each, mean * LEAST_SHARE));
  const total = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => each / total);
}

export function liesIn({ west, east, south, north }: Bounds, { lng, lat }: { lng: number; lat: number }): boolean {
  const [across, down] = [(east - west) / 4, (north - south) / 4];
  return lng > west - across && lng < east + across && lat > south - down && lat < north + down;
}
