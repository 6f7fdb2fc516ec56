import type { Components, CSSObject, Theme } from '@mui/material/styles';
import { meanings } from './palette.ts';
import { rem } from './rem.ts';
import type { Density } from './typography.ts';

declare module '@mui/material/Button' {
  interface ButtonPropsVariantOverrides {
    decision: true;
    step: true;
    call: true;
  }
  interface ButtonPropsColorOverrides {
    urgent: true;
    raised: true;
    dispatch: true;
    feedback: true;
    broadcast: true;
  }
}

const heights = {
  desk: { small: 28, medium: 32, large: 48 },
  phone: { small: 48, medium: 48, large: 56 },
} as const;

const decision: CSSObject = { height: 60, padding: '0 10px', border: '1.5px solid', whiteSpace: 'nowrap' };

const decisionColors = meanings.map((color) => ({
  props: { variant: 'decision', color } as const,
  style: {
    background: `var(--${color}-bg)`,
    color: `var(--${color})`,
    borderColor: `var(--${color})`,
    '&:hover': { background: `color-mix(in srgb, var(--${color}) 14%, var(--${color}-bg))` },
    '&.Mui-disabled': { background: 'transparent', color: 'var(--text-3)', borderColor: 'var(--line)' },
  },
}));

export const buttons = (density: Density): Components<Theme> => {
  const height = heights[density];
  const phone = density === 'phone';
  return {
    MuiButton: {
      defaultProps: { disableElevation: true, variant: 'outlined', size: 'medium' },
      styleOverrides: {
        root: {
          minWidth: 0,
          minHeight: height.medium,
          padding: phone ? '0 20px' : '0 10px',
          borderRadius: phone ? 12 : 8,
          gap: 8,
          whiteSpace: phone ? 'normal' : 'nowrap',
          boxShadow: 'none',
          // A button that comes to life changes at once: its new letters on the fading old ground cannot be read.
          transition: 'none',
          '&:hover': { boxShadow: 'none', transition: 'background-color 80ms' },
          '& .MuiButton-startIcon, & .MuiButton-endIcon': { margin: 0 },
          '& .MuiButton-startIcon > *:nth-of-type(1), & .MuiButton-endIcon > *:nth-of-type(1)': {
            fontSize: phone ? 20 : 16,
          },
          variants: [
            {
              props: { size: 'small' },
              style: {
                minHeight: height.small,
                ...(phone
                  ? { fontSize: rem(15), lineHeight: rem(20), padding: '0 16px' }
                  : { padding: '0 8px', fontSize: 12, lineHeight: '16px' }),
              },
            },
            {
              props: { size: 'large' },
              style: {
                minHeight: height.large,
                padding: phone ? '0 20px' : '0 16px',
                fontSize: phone ? rem(17) : 14,
                fontWeight: 700,
              },
            },
            { props: { variant: 'contained' }, style: { fontWeight: phone ? 700 : 600 } },
            {
              props: { variant: 'contained', color: 'primary' },
              style: { '&:hover': { background: 'color-mix(in srgb, var(--text) 88%, var(--bg))' } },
            },
            {
              props: { variant: 'outlined' },
              style: {
                border: `${phone ? 1.5 : 1}px solid var(--control)`,
                background: 'var(--surface)',
                '&:hover': { background: 'var(--raised-surface)', borderColor: 'var(--text-2)' },
              },
            },
            {
              props: { variant: 'text' },
              style: { '&:hover': { background: 'color-mix(in srgb, var(--text) 7%, transparent)' } },
            },
            { props: { variant: 'decision' }, style: decision },
            ...decisionColors,
            {
              props: { variant: 'step' },
              style: {
                minHeight: phone ? 56 : 40,
                padding: '0 12px',
                fontWeight: 600,
                background: 'var(--text)',
                color: 'var(--bg)',
                border: '1px solid var(--text)',
                '&:hover': { background: 'color-mix(in srgb, var(--text) 88%, var(--bg))' },
                '&.Mui-disabled': { background: 'var(--raised-surface)', borderColor: 'var(--line)' },
              },
            },
            {
              props: { variant: 'call' },
              style: {
                minHeight: phone ? 72 : 36,
                padding: '0 10px 0 8px',
                background: 'var(--urgent)',
                color: 'var(--on-meaning)',
                fontWeight: 600,
                fontSize: phone ? rem(17) : 12,
                lineHeight: phone ? rem(24) : '15px',
                textAlign: 'left',
                '&:hover': { background: 'color-mix(in srgb, var(--urgent) 88%, var(--text))' },
              },
            },
          ],
        },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: {
          width: phone ? 48 : 32,
          height: phone ? 48 : 32,
          padding: 0,
          borderRadius: phone ? 24 : 8,
          fontSize: phone ? 24 : 18,
          color: 'var(--text-2)',
          '&:hover': { color: 'var(--text)', background: 'var(--raised-surface)' },
          '&[aria-pressed="true"]': {
            color: 'var(--text)',
            background: 'var(--raised-surface)',
            boxShadow: 'inset 0 0 0 1px var(--line)',
          },
        },
        sizeSmall: { width: phone ? 48 : 28, height: phone ? 48 : 28, fontSize: 16 },
      },
    },
    MuiToggleButtonGroup: {
      defaultProps: { exclusive: true },
      styleOverrides: {
        root: {
          border: `${phone ? 1.5 : 1}px solid var(--control)`,
          borderRadius: phone ? 10 : 8,
          overflow: 'hidden',
          background: phone ? 'transparent' : 'var(--raised-surface)',
        },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          minHeight: phone ? 48 : 30,
          padding: phone ? '4px 6px' : '0 10px',
          border: 0,
          borderLeft: '1px solid var(--line)',
          margin: 0,
          borderRadius: 0,
          gap: 6,
          fontSize: phone ? rem(15) : 12,
          lineHeight: phone ? rem(20) : '16px',
          fontWeight: phone ? 600 : 500,
          color: 'var(--text)',
          '&:first-of-type': { borderLeft: 0 },
          '&:focus-visible, &.Mui-focusVisible': { outlineOffset: -4 },
          '&.Mui-selected, &.Mui-selected:hover': { background: 'var(--text)', color: 'var(--bg)', fontWeight: 600 },
          '&.Mui-selected:focus-visible, &.Mui-selected.Mui-focusVisible': { outlineColor: 'var(--bg)' },
        },
      },
    },
  };
};
