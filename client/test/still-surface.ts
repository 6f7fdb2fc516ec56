import type { MapSurface } from '../src/map/map-surface.ts';

const nothing = () => undefined;
const off = () => nothing;

/** A map that draws nothing and stays where it is; a test says what it listens to. */
export function stillSurface(parts: Partial<MapSurface> = {}): MapSurface {
  return {
    ...{ addSource: nothing, push: nothing, removeSource: nothing, addLayer: nothing, setPaint: nothing },
    ...{ addPicture: nothing, onMissingPicture: off, onTouch: off, onHover: off, onGround: off, onMove: off },
    ...{ project: () => ({ x: 0, y: 0 }), camera: () => ({ centre: { lng: 4.9, lat: 52.1 }, zoom: 12 }) },
    ...{ flyTo: nothing, zoomBy: nothing, setCursor: nothing, openCluster: nothing, onClusters: off },
    createDrawAdapter: () => {
      throw new Error('nobody draws on a still map');
    },
    whileOpen: nothing,
    close: nothing,
    ...parts,
  };
}
