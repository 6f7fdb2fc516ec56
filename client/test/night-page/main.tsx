import '../../src/theme/inter.css';
import '../../src/theme/tokens.css';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Board } from '../../src/control-room/Board.tsx';
import { DeskProvider } from '../../src/desk/DeskContext.tsx';
import { DeskScreen } from '../../src/desk/DeskScreen.tsx';
import { startLanguage } from '../../src/i18n/start-language.ts';
import { OperationContext } from '../../src/operation/OperationContext.tsx';
import { InvitationsProvider } from '../../src/setup/InvitationsProvider.tsx';
import { SetupScreen } from '../../src/setup/SetupScreen.tsx';
import { createNachtwachtTheme } from '../../src/theme/theme.ts';
import { ClockContext, createClock } from '../../src/ui/clock.ts';
import { FormatProvider } from '../../src/ui/FormatProvider.tsx';
import { HotkeyProvider } from '../../src/ui/HotkeyScope.tsx';
import { createHotkeys } from '../../src/ui/hotkeys.ts';
import { readWallSize } from '../../src/wall/type-scale.ts';
import { WallScreen } from '../../src/wall/WallScreen.tsx';
import { playHintsNight } from '../hints-night.ts';
import { createLoopback } from '../loopback-operation.ts';
import { playBusyNight } from '../play-busy-night.ts';

// A prepared moment of a night, to look at: ?screen=board|wall|desk|setup &night=busy|hints &theme=dark|light &lang=nl|en &exercise &offline
const asked = new URLSearchParams(location.search);
const screen = asked.get('screen') ?? 'board';
const wall = screen === 'wall';
const roles = { board: 'dispatcher', wall: 'wall', desk: 'specialist', setup: 'coordinator' } as const;
localStorage.setItem('nachtwacht.language', asked.get('lang') ?? 'nl');
localStorage.setItem('nachtwacht.theme', asked.get('theme') ?? 'dark');

const night = createLoopback({
  ...{ role: screen in roles ? roles[screen as keyof typeof roles] : 'dispatcher', bodies: !wall },
  name: wall ? 'Videowall' : 'H. Jansen',
  ...{ exercise: asked.has('exercise') },
});
if (asked.get('night') === 'hints') playHintsNight(night);
else if (!asked.has('empty')) playBusyNight(night);
if (asked.has('offline')) night.tellStatus({ health: 'red', online: false, lastHeardAt: night.now() - 26_000 });

const shift = night.now() - Date.now();
const clock = createClock(() => Date.now() + shift);
const i18n = await startLanguage(['common', 'session', 'refusals', 'board', 'wall', 'desk', 'hints', 'setup']);
const screens: Record<string, ReactNode> = {
  wall: <WallScreen size={readWallSize(location.search)} />,
  desk: (
    <DeskProvider>
      <DeskScreen />
    </DeskProvider>
  ),
  setup: (
    <InvitationsProvider>
      <SetupScreen />
    </InvitationsProvider>
  ),
};
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <ThemeProvider theme={createNachtwachtTheme('desk')} modeStorageKey="nachtwacht.theme" noSsr>
        <CssBaseline />
        <ClockContext value={clock}>
          <FormatProvider>
            <HotkeyProvider hotkeys={createHotkeys(window, localStorage)}>
              <OperationContext value={night.operation}>{screens[screen] ?? <Board />}</OperationContext>
            </HotkeyProvider>
          </FormatProvider>
        </ClockContext>
      </ThemeProvider>
    </I18nextProvider>,
  );
