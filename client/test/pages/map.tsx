import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { MapEngine } from '../../src/map/map-engine.ts';
import { OperationMap } from '../../src/map/OperationMap.tsx';
import type { PickedPoint } from '../../src/map/place-on-map.ts';
import { audience, groupAreas, hotspots, pins, routes } from './map-night.ts';

const asked = new URLSearchParams(location.search);
const sources = { mapboxToken: null, pdokTiles: asked.get('pdok'), hasLocalMap: asked.has('local') };
const engine: MapEngine =
  asked.get('engine') === 'mapbox'
    ? { name: 'mapbox', token: 'pk.placeholder.token' }
    : { name: 'maplibre', ...(asked.has('local') || asked.has('pdok') ? { sources } : {}) };
const centre = { lng: Number(asked.get('lng') ?? 4.8895), lat: Number(asked.get('lat') ?? 52.0845) };
const zoom = Number(asked.get('zoom') ?? 13.75);
const scale = Number(asked.get('scale') ?? 1);

function Page() {
  const [theme, setTheme] = useState<'dark' | 'light'>(asked.get('theme') === 'light' ? 'light' : 'dark');
  const [selectedId, setSelectedId] = useState<string | undefined>(asked.get('selected') ?? undefined);
  const [picked, setPicked] = useState<PickedPoint>();
  const [ring, setRing] = useState(0);
  const [drawing, setDrawing] = useState(asked.has('draw'));
  document.documentElement.dataset.theme = theme;
  const done = (corners: readonly unknown[]) => {
    setRing(corners.length);
    setDrawing(false);
  };
  return (
    <>
      <OperationMap
        engine={engine}
        theme={theme}
        lang="nl"
        centre={centre}
        zoom={zoom}
        scale={scale}
        pins={asked.has('empty') ? [] : pins}
        hotspots={hotspots}
        groupAreas={groupAreas}
        audience={audience}
        routes={asked.has('routes') ? routes : []}
        heat={asked.has('routes') ? pins : []}
        selectedId={selectedId}
        onSelect={setSelectedId}
        focus={asked.has('focus') ? { lng: 4.9085, lat: 52.0788, key: 1, zoom: 15 } : undefined}
        drawing={drawing ? { onDone: done, onCancel: () => setDrawing(false) } : undefined}
        picked={picked}
        {...(asked.has('pick') ? { onPick: setPicked } : {})}
      />
      <div style={{ position: 'absolute', left: -10_000 }}>
        <output aria-label="gekozen">{selectedId}</output>
        <output aria-label="aangewezen">{picked ? `${picked.lng.toFixed(4)} ${picked.lat.toFixed(4)}` : ''}</output>
        <output aria-label="hoeken">{ring}</output>
        <button type="button" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          thema
        </button>
      </div>
    </>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
