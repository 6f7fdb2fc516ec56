import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { configure, type RenderResult, render } from '@testing-library/react';
import { createInstance, type i18n, type ResourceKey } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import type { Language } from '../src/i18n/texts.ts';
import { createNachtwachtTheme } from '../src/theme/theme.ts';
import type { Density } from '../src/theme/typography.ts';
import { ClockContext, createClock } from '../src/ui/clock.ts';
import { FormatProvider } from '../src/ui/FormatProvider.tsx';
import { HotkeyProvider } from '../src/ui/HotkeyScope.tsx';
import { createHotkeys } from '../src/ui/hotkeys.ts';

// How fast this machine is says nothing about the page.
configure({ asyncUtilTimeout: 15_000 });

const files = import.meta.glob<{ texts: ResourceKey }>('../src/i18n/{nl,en}/*.ts', { eager: true });

/** All texts, loaded at once. */
export async function testLanguage(language: Language = 'nl'): Promise<i18n> {
  const instance = createInstance();
  await instance
    .use(initReactI18next)
    .init({ lng: language, fallbackLng: false, defaultNS: 'common', interpolation: { escapeValue: false } });
  for (const [path, { texts }] of Object.entries(files)) {
    const [lng, file] = path.split('/').slice(-2);
    if (lng && file) instance.addResourceBundle(lng, file.replace('.ts', ''), texts);
  }
  return instance;
}

/** jsdom lays nothing out, and matches every rule anew for every element that a test looks for by its role. */
function withoutRules() {
  const cache = createCache({ key: 'nw' });
  cache.sheet.insert = () => {};
  return cache;
}

export type RoomOptions = { language?: Language; density?: Density; now?: () => number };

/** Renders a component as it stands in the app: theme, words, clock, formats and keys, all real. */
export async function renderInRoom(
  node: ReactNode,
  { language = 'nl', density = 'desk', now = Date.now }: RoomOptions = {},
): Promise<RenderResult> {
  const i18n = await testLanguage(language);
  return render(
    <CacheProvider value={withoutRules()}>
      <I18nextProvider i18n={i18n}>
        <ThemeProvider theme={createNachtwachtTheme(density)} noSsr>
          <ClockContext value={createClock(now)}>
            <FormatProvider>
              <HotkeyProvider hotkeys={createHotkeys(window, localStorage)}>{node}</HotkeyProvider>
            </FormatProvider>
          </ClockContext>
        </ThemeProvider>
      </I18nextProvider>
    </CacheProvider>,
  );
}
