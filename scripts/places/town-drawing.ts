/** A town as drawn by hand: hectometres east and north of `centre`. */
export type Spot = readonly [east: number, north: number];
export type Shape = readonly Spot[];

type PlaceKind =
  | 'street'
  | 'square'
  | 'playground'
  | 'school'
  | 'station'
  | 'shops'
  | 'park'
  | 'bridge'
  | 'church'
  | 'sports'
  | 'garages'
  | 'quay'
  | 'viaduct';

export type TownDrawing = {
  id: string;
  town: string;
  centre: readonly [lng: number, lat: number];
  districts: readonly { name: string; shape: Shape }[];
  places: readonly (readonly [name: string, kind: PlaceKind, east: number, north: number])[];
};

const metresPerDegree = 111_320;

export function toLngLat(centre: readonly [number, number], [east, north]: Spot): [number, number] {
  const lat = centre[1] + (north * 100) / metresPerDegree;
  const lng = centre[0] + (east * 100) / (metresPerDegree * Math.cos((centre[1] * Math.PI) / 180));
  return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}

export function toRing(centre: readonly [number, number], shape: Shape): [number, number][] {
  const ring = shape.map((spot) => toLngLat(centre, spot));
  const first = ring[0];
  return first ? [...ring, first] : [];
}

export function toSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '-')
    .replace(/^-|-$/g, '');
}
