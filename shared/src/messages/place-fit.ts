import { distance } from '@turf/distance';
import type { Operation } from '../operation/state.ts';
import type { MessagePlace } from './events.ts';

/** False for a point outside the world or more than the operation's `radiusKm` from its centre; true without a point. */
export function placeFits(place: MessagePlace | null, operation: Operation | null): boolean {
  if (place?.kind !== 'point') return true;
  if (Math.abs(place.lat) > 90 || Math.abs(place.lng) > 180) return false;
  const plan = operation?.content;
  if (!plan) return true;
  return distance([plan.centre.lng, plan.centre.lat], [place.lng, place.lat], { units: 'kilometers' }) <= plan.radiusKm;
}
