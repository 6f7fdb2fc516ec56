export type MapTheme = 'dark' | 'light';

const dark = {
  bg: '#0a1017',
  surface: '#101922',
  'raised-surface': '#182431',
  line: '#243242',
  control: '#5f748a',
  text: '#e8eef5',
  'text-2': '#aebccb',
  mine: '#ffffff',
  'on-meaning': '#0a1017',
  urgent: '#ff6b5e',
  raised: '#ffb020',
  calm: '#8799ac',
  dispatch: '#5aa5ff',
  feedback: '#3ccb8c',
  broadcast: '#b894ff',
  'dispatch-bg': '#10284a',
  'feedback-bg': '#0e3326',
  'broadcast-bg': '#2a1f4a',
  land: '#0f1821',
  town: '#16212d',
  park: '#13251f',
  water: '#12324b',
  street: '#223140',
  road: '#2c3c4c',
  'road-main': '#46596d',
  rail: '#4a5b6d',
  district: '#3b4f64',
  label: '#9db0c4',
  ditch: '#14202b',
};

type ColourName = keyof typeof dark;
export type MapColours = Readonly<Record<ColourName, string>>;

const light: MapColours = {
  bg: '#eef1f5',
  surface: '#ffffff',
  'raised-surface': '#f1f5f9',
  line: '#d3dce6',
  control: '#74879b',
  text: '#14202c',
  'text-2': '#405265',
  mine: '#0b1118',
  'on-meaning': '#ffffff',
  urgent: '#bf2323',
  raised: '#8a5000',
  calm: '#54677b',
  dispatch: '#0b57ba',
  feedback: '#0a6840',
  broadcast: '#6134b8',
  'dispatch-bg': '#e3eefc',
  'feedback-bg': '#dff4ea',
  'broadcast-bg': '#efe8fc',
  land: '#f1f3f1',
  town: '#e4e9ee',
  park: '#dde9dc',
  water: '#b9d3e8',
  street: '#f8fafb',
  road: '#ffffff',
  'road-main': '#ffffff',
  rail: '#9aa9b8',
  district: '#b3c1cf',
  label: '#45586b',
  ditch: '#e6eae8',
};

/** The page's tokens; the table above where the page shows another theme or none, as on paper. */
export function readMapColours(theme: MapTheme): MapColours {
  const fallback = theme === 'light' ? light : dark;
  const page = getComputedStyle(document.documentElement);
  if (page.colorScheme !== theme) return fallback;
  const entries = Object.entries(fallback).map(([name, colour]) => [
    name,
    page.getPropertyValue(`--${name}`).trim() || colour,
  ]);
  return { ...fallback, ...Object.fromEntries(entries) };
}
