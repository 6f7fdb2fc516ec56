import type { StyleSpecification } from 'maplibre-gl';
import type { MapSurface } from './map-surface.ts';
import type { PickedPoint } from './place-on-map.ts';
import type { WatchedBase } from './watch-base.ts';

/** What OperationMap gives to the canvas of either engine. */
export type CanvasProps = {
  style: StyleSpecification | string;
  centre: PickedPoint;
  zoom: number;
  label: string;
  token?: string | undefined;
  onSurface: (surface: MapSurface | undefined) => void;
  onFailed: (error: unknown) => void;
  /** A base map that can be lost, and what to do then. */
  watched: WatchedBase | null;
  onLost: () => void;
};
