import '../../src/theme/inter.css';
import '../../src/theme/tokens.css';
import { ThemeProvider } from '@mui/material/styles';
import { Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { DeskProvider } from '../../src/desk/DeskContext.tsx';
import { DeskMap } from '../../src/desk/DeskMap.tsx';
import { startLanguage } from '../../src/i18n/start-language.ts';
import { OperationContext } from '../../src/operation/OperationContext.tsx';
import { createNachtwachtTheme } from '../../src/theme/theme.ts';
import { ClockContext, createClock } from '../../src/ui/clock.ts';
import { FormatProvider } from '../../src/ui/FormatProvider.tsx';
import { HotkeyProvider } from '../../src/ui/HotkeyScope.tsx';
import { createHotkeys } from '../../src/ui/hotkeys.ts';
import { fillTowns } from './fill-towns.ts';
import { watchEngine } from './watch-engine.ts';

// The desk's own map over a town full of messages: ?pins=10000. `mapBench` is what scripts/bench/map.ts holds on to.
const pins = Number(new URLSearchParams(location.search).get('pins') ?? 0);
localStorage.setItem('nachtwacht.theme', 'dark');
const engine = watchEngine();
const towns = fillTowns(pins);
const commits = { all: 0 };
const shift = towns.night.now() - Date.now();
const clock = createClock(() => Date.now() + shift);
const i18n = await startLanguage(['common', 'desk']);

Object.assign(window, {
  mapBench: {
    ...engine,
    ...{ arrive: towns.arrive, turn: towns.turn, size: towns.size },
    commits: () => commits.all,
  },
});

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <ThemeProvider theme={createNachtwachtTheme('desk')} modeStorageKey="nachtwacht.theme" noSsr>
        <ClockContext value={clock}>
          <FormatProvider>
            <HotkeyProvider hotkeys={createHotkeys(window, localStorage)}>
              <OperationContext value={towns.night.operation}>
                <DeskProvider>
                  <Profiler id="map" onRender={() => (commits.all += 1)}>
                    <DeskMap />
                  </Profiler>
                </DeskProvider>
              </OperationContext>
            </HotkeyProvider>
          </FormatProvider>
        </ClockContext>
      </ThemeProvider>
    </I18nextProvider>,
  );
