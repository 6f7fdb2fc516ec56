import type { ColorSystemOptions } from '@mui/material/styles';

export const meanings = ['urgent', 'raised', 'dispatch', 'feedback', 'broadcast'] as const;
export type Meaning = (typeof meanings)[number];

export type MeaningColor = { main: string; light: string; dark: string; bg: string; contrastText: string };

declare module '@mui/material/styles' {
  interface Palette extends Record<Meaning, MeaningColor> {
    control: string;
    line: string;
    surface: string;
    raisedSurface: string;
  }
  interface PaletteOptions extends Partial<Record<Meaning, MeaningColor>> {
    control?: string;
    line?: string;
    surface?: string;
    raisedSurface?: string;
  }
}

const plain = (main: string, contrastText: string) => ({ main, light: main, dark: main, contrastText });

const meaning = (name: Meaning): MeaningColor => ({
  ...plain(`var(--${name})`, 'var(--on-meaning)'),
  bg: `var(--${name}-bg)`,
});

/** Every colour is a variable of tokens.css, so that both schemes are written once, there. */
export const colorSystem = (mode: 'dark' | 'light'): ColorSystemOptions => ({
  palette: {
    mode,
    primary: plain('var(--text)', 'var(--bg)'),
    secondary: plain('var(--text-2)', 'var(--bg)'),
    error: meaning('urgent'),
    warning: meaning('raised'),
    info: plain('var(--text-2)', 'var(--bg)'),
    success: meaning('feedback'),
    urgent: meaning('urgent'),
    raised: meaning('raised'),
    dispatch: meaning('dispatch'),
    feedback: meaning('feedback'),
    broadcast: meaning('broadcast'),
    control: 'var(--control)',
    line: 'var(--line)',
    surface: 'var(--surface)',
    raisedSurface: 'var(--raised-surface)',
    text: { primary: 'var(--text)', secondary: 'var(--text-2)', disabled: 'var(--text-3)' },
    background: { default: 'var(--bg)', paper: 'var(--surface)' },
    divider: 'var(--line)',
    action: {
      active: 'var(--text-2)',
      hover: 'color-mix(in srgb, var(--text) 7%, transparent)',
      selected: 'var(--raised-surface)',
      disabled: 'var(--text-3)',
      disabledBackground: 'var(--raised-surface)',
      focus: 'color-mix(in srgb, var(--text) 10%, transparent)',
    },
  },
});
