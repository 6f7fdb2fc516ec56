import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { NotFound } from './NotFound.tsx';
import type { Route } from './routes.ts';

export function Routes({ route }: { route: Route | undefined }) {
  const { i18n } = useTranslation();

  useEffect(() => {
    document.documentElement.dataset.density = 'desk';
    if (route) void i18n.loadNamespaces([...route.texts]);
  }, [route, i18n]);

  if (!route) return <NotFound />;
  return (
    <Suspense fallback={<ScreenSkeleton />}>
      <route.screen />
    </Suspense>
  );
}
