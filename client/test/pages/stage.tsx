import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { startLanguage } from '../../src/i18n/start-language.ts';
import { OperationContext } from '../../src/operation/OperationContext.tsx';
import { createNachtwachtTheme } from '../../src/theme/theme.ts';
import { ClockContext, createClock } from '../../src/ui/clock.ts';
import { FormatProvider } from '../../src/ui/FormatProvider.tsx';
import { HotkeyProvider } from '../../src/ui/HotkeyScope.tsx';
import { createHotkeys } from '../../src/ui/hotkeys.ts';
import type { Loopback } from '../loopback-operation.ts';

interface Stage {
  readonly night: Loopback;
  readonly texts: Parameters<typeof startLanguage>[0];
  readonly screen: ReactNode;
  /** By default the night goes on from where it stands, as fast as the clock on the wall. */
  readonly now?: () => number;
  /** A part of a screen, which elsewhere stands in a grid, gets the whole page. */
  readonly part?: boolean;
}

/** Draws a screen in what every screen stands in. */
export async function stage({ night, texts, screen, now, part = false }: Stage): Promise<void> {
  const shift = night.now() - Date.now();
  const clock = createClock(now ?? (() => Date.now() + shift));
  const i18n = await startLanguage(texts);
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  if (part) root.style.display = 'grid';
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <ThemeProvider theme={createNachtwachtTheme('desk')} modeStorageKey="nachtwacht.theme" noSsr>
        <CssBaseline />
        <ClockContext value={clock}>
          <FormatProvider>
            <HotkeyProvider hotkeys={createHotkeys(window, localStorage)}>
              <OperationContext value={night.operation}>{screen}</OperationContext>
            </HotkeyProvider>
          </FormatProvider>
        </ClockContext>
      </ThemeProvider>
    </I18nextProvider>,
  );
}
