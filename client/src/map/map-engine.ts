import type { GeoJSONSource } from 'maplibre-gl';
import type { TerraDrawExtend } from 'terra-draw';
import type { BaseSources } from './base-maps.ts';
import type { DataChange } from './data-feed.ts';
import type { Off } from './map-surface.ts';

/** Who draws; with `sources` the map offers the base maps that the server has. */
export type MapEngine = { name: 'maplibre'; sources?: BaseSources } | { name: 'mapbox'; token: string };

/** What the two engines do not share. */
export type EngineParts = {
  expansionZoom(source: GeoJSONSource, clusterId: number): Promise<number>;
  onMissingPicture(draw: (id: string) => void): Off;
  /** Absent where the engine cannot change a clustered source in part. */
  updateData?: (source: GeoJSONSource, change: DataChange) => void;
  createDrawAdapter(): TerraDrawExtend.TerraDrawBaseAdapter;
};
