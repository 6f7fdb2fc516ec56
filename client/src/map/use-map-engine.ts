import { clientConfig } from '@nachtwacht/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import type { MapEngine } from './map-engine.ts';

/** What the server offers to draw on; undefined until it has said. */
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
    return { name: 'maplibre', sources: clientConfig.parse(await response.json()) };
  } catch {
    return { name: 'maplibre' };
  }
}
