import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { i18n as I18n } from 'i18next';
import { type ReactNode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createNachtwachtTheme } from '../theme/theme.ts';
import { type Clock, ClockContext } from '../ui/clock.ts';
import { FormatProvider } from '../ui/FormatProvider.tsx';
import { HotkeyProvider } from '../ui/HotkeyScope.tsx';
import type { Hotkeys } from '../ui/hotkeys.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

export type AppFrameProps = {
  i18n: I18n;
  clock: Clock;
  hotkeys: Hotkeys;
  nonce?: string;
  density: 'desk' | 'phone';
  children: ReactNode;
};

/** What every screen stands in: language, theme, clock, keys. */
export function AppFrame({ i18n, clock, hotkeys, nonce, density, children }: AppFrameProps) {
  const [cache] = useState(() => createCache({ key: 'nw', ...(nonce ? { nonce } : {}) }));
  const [theme] = useState(() => createNachtwachtTheme(density));
  return (
    <CacheProvider value={cache}>
      <I18nextProvider i18n={i18n}>
        <ThemeProvider theme={theme} modeStorageKey="nachtwacht.theme" noSsr>
          <CssBaseline />
          <ErrorBoundary>
            <ClockContext value={clock}>
              <FormatProvider>
                <HotkeyProvider hotkeys={hotkeys}>{children}</HotkeyProvider>
              </FormatProvider>
            </ClockContext>
          </ErrorBoundary>
        </ThemeProvider>
      </I18nextProvider>
    </CacheProvider>
  );
}
