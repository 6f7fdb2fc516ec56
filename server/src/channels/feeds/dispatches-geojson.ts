import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

/** Dispatches for the map of another system (RFC 7946): where, what and how far; no note, no unit, no outcome in words. */
export function toGeoJson(state: State): object {
  const features = [...state.dispatches.values()].filter(({ step }) => step !== 'withdrawn').map(toFeature);
  return { type: 'FeatureCollection', features };
}

function toFeature({ id, number, step, priority, kind, target, sentAt, course, outcome, content }: Dispatch): object {
  const point = content?.point ?? null;
  return {
    type: 'Feature',
    id,
    geometry: isOnEarth(point) ? { type: 'Point', coordinates: [point.lng, point.lat] } : null,
    properties: {
      ...{ number, step, priority, kind, target, outcome, sentAt },
      changedAt: course.at(-1)?.at ?? sentAt,
      summary: content?.summary ?? null,
      /** `area`: the point is only somewhere in it. */
      precision: content?.precision ?? 'point',
    },
  };
}

function isOnEarth(point: { lng: number; lat: number } | null): point is { lng: number; lat: number } {
  return point !== null && Math.abs(point.lng) <= 180 && Math.abs(point.lat) <= 90;
}
