import type { BaseSources } from './base-maps.ts';

/** Who draws; with `sources` the map offers the base maps that the server has. */
export type MapEngine = { name: 'maplibre'; sources?: BaseSources } | { name: 'mapbox'; token: string };
