import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { TerraDrawExtend } from 'terra-draw';
import type { PickedPoint } from './place-on-map.ts';

/** From the ground up: what is added to a later slot lies over the earlier ones. */
export const slots = [
  'signs',
  'areas',
  'heat',
  'audience',
  'spots',
  'routes',
  'clusters',
  'pulse',
  'pins',
  'selected',
] as const;
export type Slot = (typeof slots)[number];

export type Picture = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> };
export type Touched = { properties: Record<string, unknown>; lng: number; lat: number };
/** The paint that moves after a layer was added. */
export const paintNames = ['circle-radius', 'circle-stroke-opacity'] as const;
type Paint = Partial<Record<(typeof paintNames)[number], number>>;

/** A cluster that is on the screen: where, and of how many. */
export type ShownCluster = PickedPoint & {
  clusterId: number;
  x: number;
  y: number;
  count: number;
  urgent: number;
  raised: number;
};

export type Off = () => void;
export type Camera = { centre: PickedPoint; zoom: number };

/** All that a layer may ask of a map, the same on both engines; after `close` every call does nothing. */
export type MapSurface = {
  addSource(id: string, options?: Omit<GeoJSONSourceSpecification, 'type' | 'data'>): void;
  /** All that the source holds from now on; the engine is told what differs, at most ten times a second. */
  push(id: string, features: readonly Feature[]): void;
  removeSource(id: string): void;
  addLayer(layer: LayerSpecification, slot: Slot): void;
  setPaint(layerId: string, paint: Paint): void;
  addPicture(id: string, draw: () => Picture): void;
  onMissingPicture(draw: (id: string) => Picture | undefined): Off;
  onTouch(layerIds: readonly string[], touched: (feature: Touched) => void): Off;
  onHover(layerIds: readonly string[], hovered: (feature: Touched | undefined) => void): Off;
  onGround(clicked: (point: PickedPoint) => void): Off;
  onMove(moved: () => void): Off;
  project(point: PickedPoint): { x: number; y: number };
  camera(): Camera;
  flyTo(camera: Camera): void;
  zoomBy(steps: number): void;
  setCursor(cursor: string): void;
  /** Goes as near as it takes for the cluster to fall apart. */
  openCluster(sourceId: string, cluster: PickedPoint & { clusterId: number }): void;
  /** The clusters in view, each time that the map has come to rest. */
  onClusters(layerId: string, shown: (clusters: readonly ShownCluster[]) => void): Off;
  createDrawAdapter(): TerraDrawExtend.TerraDrawBaseAdapter;
  whileOpen(act: () => void): void;
  close(): void;
};

export const drawnPixelRatio = 2;
