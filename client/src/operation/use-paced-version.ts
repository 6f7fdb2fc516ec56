import { useState, useSyncExternalStore } from 'react';
import { useOperation } from './OperationContext.tsx';
import type { Picture } from './picture.ts';

const PAUSE_MS = 250;
/** Ten thousand messages, looked through each time, get a second more. */
const MESSAGES_A_MS = 10;

/** The version of the picture, at most four times a second, less often when it is large: for what looks at everything. */
export function usePacedVersion(): number {
  const { picture } = useOperation();
  const [pace] = useState(() => createPace(picture));
  return useSyncExternalStore(pace.subscribe, pace.version);
}

type Paced = Pick<Picture, 'version' | 'subscribe'> & {
  readonly state: { readonly messages: { readonly size: number } };
};

export function createPace(picture: Paced) {
  let version = picture.version;
  return {
    version: () => version,
    subscribe: (listener: () => void) => {
      let pause: ReturnType<typeof setTimeout> | undefined;
      const catchUp = () => {
        pause = undefined;
        if (version === picture.version) return;
        version = picture.version;
        pause = setTimeout(catchUp, PAUSE_MS + picture.state.messages.size / MESSAGES_A_MS);
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
