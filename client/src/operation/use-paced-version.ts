import { useState, useSyncExternalStore } from 'react';
import { useOperation } from './OperationContext.tsx';
import type { Picture } from './picture.ts';

const PAUSE_MS = 250;

/** The version of the picture, at most four times a second: for what draws thousands of things at once. */
export function usePacedVersion(): number {
  const { picture } = useOperation();
  const [pace] = useState(() => createPace(picture));
  return useSyncExternalStore(pace.subscribe, pace.version);
}

export function createPace(picture: Pick<Picture, 'version' | 'subscribe'>) {
  let version = picture.version;
  return {
    version: () => version,
    subscribe: (listener: () => void) => {
      let pause: ReturnType<typeof setTimeout> | undefined;
      const catchUp = () => {
        pause = undefined;
        if (version === picture.version) return;
        version = picture.version;
        pause = setTimeout(catchUp, PAUSE_MS);
        listener();
      };
      catchUp();
      const off = picture.subscribe(() => {
        if (pause === undefined) catchUp();
      });
      return () => {
        off();
        clearTimeout(pause);
      };
    },
  };
}
