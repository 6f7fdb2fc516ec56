import { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';

/** Counts what the engine is told and draws, and drives its camera. */
export function watchEngine() {
  const calls = { setData: 0, updateData: 0 };
  let map: MapLibre | undefined;
  const { addSource } = MapLibre.prototype;
  MapLibre.prototype.addSource = function (this: MapLibre, ...told) {
    map = this;
    return addSource.apply(this, told);
  };
  for (const name of ['setData', 'updateData'] as const) {
    const told = GeoJSONSource.prototype[name] as (...all: unknown[]) => Promise<void>;
    GeoJSONSource.prototype[name] = function (this: GeoJSONSource, ...all: unknown[]) {
      calls[name] += 1;
      return told.apply(this, all);
    };
  }

  /** Frames drawn a second while the camera goes round: east, in, west, out. */
  const drive = async (seconds: number): Promise<number> => {
    if (!map) throw new Error('no map yet');
    const driven = map;
    let frames = 0;
    const count = () => {
      frames += 1;
    };
    const [centre, zoom] = [driven.getCenter(), driven.getZoom()];
    const east: [number, number] = [centre.lng + 360 / 2 ** zoom, centre.lat];
    const stops = [
      { center: east, zoom },
      { center: east, zoom: zoom + 1.5 },
      { center: centre, zoom: zoom + 1.5 },
      { center: centre, zoom },
    ];
    driven.on('render', count);
    const start = performance.now();
    for (let leg = 0; performance.now() - start < seconds * 1000; leg += 1) {
      const ended = new Promise<void>((resolve) => void driven.once('moveend', () => resolve()));
      driven.easeTo({ ...stops[leg % stops.length], duration: 900 });
      await ended;
    }
    driven.off('render', count);
    driven.jumpTo({ center: centre, zoom });
    return (frames * 1000) / (performance.now() - start);
  };
  return { calls, drive, idle: () => new Promise<void>((resolve) => void map?.once('idle', () => resolve())) };
}
