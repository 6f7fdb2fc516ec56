import { contains, type Ring } from '../scenario/cut-areas.ts';

export interface Spot {
  lat: number;
  lon: number;
}

const metresPerLatitude = 111_320;
const metresPerLongitude = (lat: number) => metresPerLatitude * Math.cos((lat * Math.PI) / 180);

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

export function moved(from: Spot, east: number, north: number): Spot {
  return {
    lat: rounded(from.lat + north / metresPerLatitude),
    lon: rounded(from.lon + east / metresPerLongitude(from.lat)),
  };
}

export function metresBetween(a: Spot, b: Spot): number {
  return Math.hypot((a.lat - b.lat) * metresPerLatitude, (a.lon - b.lon) * metresPerLongitude(a.lat));
}

export function middleOf(ring: Ring): Spot {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return { lat: rounded(mean(1)), lon: rounded(mean(0)) };
}

/** The point of a fixed grid in the ring that keeps farthest from those taken. */
export function roomiestSpot(ring: Ring, taken: readonly Spot[]): Spot {
  const lons = ring.map((corner) => corner[0]);
  const lats = ring.map((corner) => corner[1]);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  let best = { spot: middleOf(ring), room: -1 };
  const steps = 20;
  for (let step = 0; step < steps * steps; step += 1) {
    const lon = rounded(west + ((east - west) * ((step % steps) + 0.5)) / steps);
    const lat = rounded(south + ((north - south) * (Math.floor(step / steps) + 0.5)) / steps);
    if (!contains(ring, [lon, lat])) continue;
    const room = Math.min(1000, ...taken.map((other) => metresBetween(other, { lat, lon })));
    if (room > best.room) best = { spot: { lat, lon }, room };
  }
  return best.spot;
}
