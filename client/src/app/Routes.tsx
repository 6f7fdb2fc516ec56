import { ThemeProvider } from '@mui/material/styles';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldTheme } from '../theme/field-theme.ts';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { NotFound } from './NotFound.tsx';
import { findRoute } from './routes.ts';

export function Routes() {
  const { i18n } = useTranslation();
  const route = findRoute(location.pathname);
  const density = route?.density ?? 'desk';

  useEffect(() => {
    document.documentElement.dataset['density'] = density;
    if (route) void i18n.loadNamespaces([...route.texts]);
  }, [route, density, i18n]);

  if (!route) return <NotFound />;
  const screen = (
    <Suspense fallback={<ScreenSkeleton />}>
      <route.screen />
    </Suspense>
  );
  return density === 'phone' ? <ThemeProvider theme={fieldTheme}>{screen}</ThemeProvider> : screen;
}
