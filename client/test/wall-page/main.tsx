import '../../src/theme/inter.css';
import '../../src/theme/tokens.css';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { startLanguage } from '../../src/i18n/start-language.ts';
import { OperationContext } from '../../src/operation/OperationContext.tsx';
import { createNachtwachtTheme } from '../../src/theme/theme.ts';
import { ClockContext, createClock } from '../../src/ui/clock.ts';
import { FormatProvider } from '../../src/ui/FormatProvider.tsx';
import { readLayout } from '../../src/wall/read-layout.ts';
import { readWallSize } from '../../src/wall/type-scale.ts';
import { WallScreen } from '../../src/wall/WallScreen.tsx';
import { createLoopback } from '../loopback-operation.ts';
import { playHours } from './hours.ts';
import { scenes } from './scenes.ts';

// A wall at a prepared moment, or (&hours) a whole night by the hour: ?scene=busy|empty|hard|flood|closed|offline &layout= &widthMm= &distanceM= &lang=nl|en &exercise
const asked = new URLSearchParams(location.search);
localStorage.setItem('nachtwacht.language', asked.get('lang') ?? 'nl');
localStorage.setItem('nachtwacht.theme', asked.get('theme') ?? 'dark');

const night = createLoopback({ role: 'wall', name: 'Videowall', bodies: false, exercise: asked.has('exercise') });
scenes[asked.get('scene') ?? 'busy']?.(night);
const shift = night.now() - Date.now();
const hours = asked.has('hours') ? playHours(night) : null;
const clock = createClock(hours ? night.now : () => Date.now() + shift);
// For the measurement of a whole night: one simulated hour for each call.
if (hours) Object.assign(window, { playHour: hours });
const i18n = await startLanguage(['common', 'wall']);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <ThemeProvider theme={createNachtwachtTheme('desk')} modeStorageKey="nachtwacht.theme" noSsr>
        <CssBaseline />
        <ClockContext value={clock}>
          <FormatProvider>
            <OperationContext value={night.operation}>
              <WallScreen size={readWallSize(location.search)} show={readLayout(location.search)} />
            </OperationContext>
          </FormatProvider>
        </ClockContext>
      </ThemeProvider>
    </I18nextProvider>,
  );
