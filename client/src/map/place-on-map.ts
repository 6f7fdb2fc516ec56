export type LngLat = readonly [lng: number, lat: number];
export type Ring = readonly LngLat[];
export type PickedPoint = { lng: number; lat: number };
export type Focus = PickedPoint & { key: string | number; zoom?: number };

export type Hotspot = PickedPoint & { id: string; name: string; radiusMetres: number };
/** A district note, a permit or a ban; `until` in words, empty when it has no end; with a ring it is about an area. */
export type MapNote = PickedPoint & {
  id: string;
  kind: 'note' | 'permit' | 'order';
  label: string;
  until: string;
  ring?: Ring;
};
export type GroupArea = {
  id: string;
  name: string;
  note?: string;
  ring: Ring;
  state: 'quiet' | 'active' | 'unreachable';
};
/** Sightings in order; `possible` is a next place that no person has linked yet. */
export type Route = {
  id: string;
  /** Stands beside the last stop. */
  name?: string;
  stops: readonly (PickedPoint & { time: string; older?: boolean })[];
  possible?: PickedPoint;
};
export type Audience = { id: string; ring: Ring; label?: string };

const metresPerDegree = 111_320;

/** Puts the first corner at the end as well, as GeoJSON asks. */
export function closeRing(ring: Ring): [number, number][] {
  const corners = ring.map(([lng, lat]): [number, number] => [lng, lat]);
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) return [];
  return first[0] === last[0] && first[1] === last[1] ? corners : [...corners, [first[0], first[1]]];
}

export function circleAround({ lng, lat }: PickedPoint, radiusMetres: number, corners = 48): [number, number][] {
  const perLng = metresPerDegree * Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: corners }, (_, at): [number, number] => {
    const turn = (at / corners) * 2 * Math.PI;
    return [lng + (radiusMetres * Math.cos(turn)) / perLng, lat + (radiusMetres * Math.sin(turn)) / metresPerDegree];
  });
  return closeRing(ring);
}

export function northernmost(ring: Ring): LngLat | undefined {
  return ring.reduce<LngLat | undefined>((top, corner) => (!top || corner[1] > top[1] ? corner : top), undefined);
}

export function middleOf(ring: Ring): LngLat {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  return [(Math.min(...lngs) + Math.max(...lngs)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

export function metresPerPixel(lat: number, zoom: number): number {
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
}
