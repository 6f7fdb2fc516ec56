import { type Bounds, fitBounds, type Town, type View } from '../map/overview.ts';

export interface MapPane {
  /** The town that it shows; null when one map shows all. */
  readonly name: string | null;
  readonly bounds: Bounds;
  readonly view: View;
  readonly height: number;
}

const MAX_PANES = 3;
/** Zoom levels by which towns must come nearer before the map is cut into one for each. */
const WORTH_CUTTING = 0.4;
/** A town that is low and wide still gets so much of an equal share of the height. */
const LEAST_SHARE = 0.7;

/** One map for all; where towns lie far apart one for each, above each other, so that the land between takes no room. */
export function toPanes(
  all: Bounds,
  towns: readonly Town[],
  size: { width: number; height: number },
  pinScale = 1,
): readonly MapPane[] {
  const whole = { name: null, bounds: all, view: fitBounds(all, size, pinScale), height: size.height };
  if (towns.length < 2 || towns.length > MAX_PANES) return [whole];
  const heights = toHeights(towns, size.height);
  const panes = towns.map(({ name, bounds }, at) => {
    const height = heights[at] ?? 0;
    return { name, bounds, height, view: fitBounds(bounds, { width: size.width, height }, pinScale) };
  });
  const nearer = Math.min(...panes.map(({ view }) => view.zoom)) - whole.view.zoom;
  return nearer >= WORTH_CUTTING ? panes : [whole];
}

/** Shares of the height as tall as the towns are. */
function toHeights(towns: readonly Town[], height: number): readonly number[] {
  const tall = towns.map(({ bounds: { north, south } }) => north - south);
  const mean = tall.reduce((sum, each) => sum + each, 0) / tall.length;
  const weights = tall.map((each) => Math.max(each, mean * LEAST_SHARE));
  const total = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => Math.floor((height * each) / total));
}

export function liesIn({ west, east, south, north }: Bounds, { lng, lat }: { lng: number; lat: number }): boolean {
  const [across, down] = [(east - west) / 4, (north - south) / 4];
  return lng > west - across && lng < east + across && lat > south - down && lat < north + down;
}
