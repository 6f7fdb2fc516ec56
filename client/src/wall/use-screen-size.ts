import { useSyncExternalStore } from 'react';

function watch(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** CSS pixels of the window. */
export function useScreenSize(): { widthPx: number; heightPx: number } {
  const widthPx = useSyncExternalStore(watch, () => window.innerWidth);
  const heightPx = useSyncExternalStore(watch, () => window.innerHeight);
  return { widthPx, heightPx };
}
