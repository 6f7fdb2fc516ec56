import { useState } from 'react';
import { AppFrame, type AppFrameProps } from './AppFrame.tsx';
import { Routes } from './Routes.tsx';
import { findRoute } from './routes.ts';

type AppProps = Omit<AppFrameProps, 'density' | 'children'>;

export function App(frame: AppProps) {
  const [route] = useState(() => findRoute(location.pathname));
  return (
    <AppFrame {...frame} density="desk">
      <Routes route={route} />
    </AppFrame>
  );
}
