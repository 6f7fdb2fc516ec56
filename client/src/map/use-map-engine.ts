import { clientConfig } from '@nachtwacht/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import type { MapEngine } from './OperationMap.tsx';

/** Mapbox where the server has a token for it, else maplibre; undefined until the server has said. */
export function useMapEngine(): MapEngine | undefined {
  const [engine, setEngine] = useState<MapEngine>();
  useEffect(() => {
    const page = new AbortController();
    void askEngine(page.signal).then((found) => !page.signal.aborted && setEngine(found));
    return () => page.abort();
  }, []);
  return engine;
}

async function askEngine(signal: AbortSignal): Promise<MapEngine> {
  try {
    const response = await fetch('/api/config', { credentials: 'same-origin', signal });
    const { mapboxToken } = clientConfig.parse(await response.json());
    return mapboxToken ? { name: 'mapbox', token: mapboxToken } : { name: 'maplibre' };
  } catch {
    return { name: 'maplibre' };
  }
}
