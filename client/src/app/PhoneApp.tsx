import { lazy, Suspense } from 'react';
import { Field } from '../field/Field.tsx';
import { WithWords } from '../field/WithWords.tsx';
import { AppFrame, type AppFrameProps } from './AppFrame.tsx';

// Only who has an invitation downloads it.
const Join = lazy(async () => ({ default: (await import('../field/Join.tsx')).Join }));

/** Everything that a phone of an admin ever shows; the desk is another page. */
export function PhoneApp(frame: Omit<AppFrameProps, 'density' | 'children'>) {
  const isJoining = location.pathname.startsWith('/join');
  return (
    <AppFrame {...frame} density="phone">
      <Suspense>
        {isJoining ? (
          <WithWords noun="join">
            <Join />
          </WithWords>
        ) : (
          <Field />
        )}
      </Suspense>
    </AppFrame>
  );
}
