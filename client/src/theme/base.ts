import type { Components, Theme } from '@mui/material/styles';
import type { Density } from './typography.ts';

const focusRing = (density: Density) => ({
  outline: `${density === 'phone' ? 3 : 2}px solid var(--focus)`,
  outlineOffset: 2,
});

export const base = (density: Density): Components<Theme> => ({
  MuiCssBaseline: {
    styleOverrides: {
      html: { background: 'var(--bg)', WebkitTextSizeAdjust: '100%', scrollbarColor: 'var(--control) transparent' },
      body: { WebkitFontSmoothing: 'antialiased', overscrollBehaviorY: 'none' },
      ':focus-visible': focusRing(density),
      'h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset': { margin: 0, padding: 0, border: 0 },
      'ul, ol': { listStyle: 'none' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '1ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '1ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&:focus-visible, &.Mui-focusVisible': focusRing(density) } },
  },
  MuiSvgIcon: { defaultProps: { fontSize: 'inherit' } },
  MuiLink: { styleOverrides: { root: { color: 'var(--text)', textUnderlineOffset: 3 } } },
  MuiTooltip: {
    defaultProps: { enterDelay: 400, disableInteractive: true },
    styleOverrides: {
      tooltip: {
        background: 'var(--text)',
        color: 'var(--bg)',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        padding: '6px 8px',
        borderRadius: 6,
      },
    },
  },
});
