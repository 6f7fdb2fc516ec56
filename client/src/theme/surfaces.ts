import type { Components, Theme } from '@mui/material/styles';
import { rem } from './rem.ts';
import type { Density } from './typography.ts';

const floating = { border: '1px solid var(--line)', boxShadow: '0 4px 16px rgb(0 0 0 / .24)' };

declare module '@mui/material/Chip' {
  interface ChipPropsColorOverrides {
    urgent: true;
    raised: true;
    dispatch: true;
    feedback: true;
    broadcast: true;
  }
}

export const surfaces = (density: Density): Components<Theme> => {
  const phone = density === 'phone';
  return {
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: {
        root: { backgroundImage: 'none', borderRadius: phone ? 12 : 8 },
        outlined: { borderColor: 'var(--line)' },
      },
    },
    MuiChip: {
      styleOverrides: {
        root: {
          ...(phone ? { height: 'auto', minHeight: 24 } : { height: 20 }),
          borderRadius: 4,
          background: 'var(--raised-surface)',
          color: 'var(--text-2)',
          fontSize: phone ? rem(13) : 12,
          lineHeight: phone ? rem(16) : '16px',
          fontWeight: 500,
          '& .MuiChip-label': { padding: '0 6px' },
          '& .MuiChip-icon': { margin: '0 -2px 0 6px', fontSize: 14, color: 'inherit' },
        },
        outlined: { background: 'none', border: 0, boxShadow: 'inset 0 0 0 1px var(--line)' },
      },
    },
    MuiMenu: { styleOverrides: { paper: { ...floating, background: 'var(--raised-surface)' }, list: { padding: 4 } } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          minHeight: phone ? 48 : 32,
          padding: phone ? '8px 12px' : '4px 8px',
          borderRadius: 6,
          gap: 8,
          fontSize: phone ? rem(17) : 14,
          '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': { background: 'var(--line)' },
          '&:focus-visible, &.Mui-focusVisible': { outlineOffset: -2, background: 'var(--line)' },
        },
      },
    },
    MuiDialog: { styleOverrides: { paper: floating } },
    MuiDialogTitle: {
      styleOverrides: {
        root: {
          padding: '16px 24px 8px',
          fontSize: phone ? rem(20) : 16,
          lineHeight: phone ? rem(24) : '24px',
          fontWeight: 600,
        },
      },
    },
    MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { background: 'var(--scrim)' } } } },
    MuiDivider: { styleOverrides: { root: { borderColor: 'var(--line)' } } },
    MuiTableCell: {
      styleOverrides: {
        root: {
          borderBottom: '1px solid var(--line)',
          padding: '0 12px',
          height: 40,
          fontSize: 13,
          lineHeight: '20px',
        },
        head: {
          fontSize: 12,
          lineHeight: '16px',
          fontWeight: 500,
          color: 'var(--text-2)',
          background: 'var(--surface)',
        },
      },
    },
    MuiTabs: {
      styleOverrides: { root: { minHeight: phone ? 48 : 32 }, indicator: { display: 'none' }, list: { gap: 2 } },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: phone ? 48 : 32,
          minWidth: 0,
          padding: '0 7px',
          borderRadius: 8,
          flexDirection: 'row',
          gap: 6,
          color: 'var(--text-2)',
          fontWeight: 500,
          '&.Mui-selected': {
            background: 'var(--raised-surface)',
            color: 'var(--text)',
            fontWeight: 600,
            boxShadow: 'inset 0 0 0 1px var(--line)',
          },
          '&:focus-visible, &.Mui-focusVisible': { outlineOffset: -2 },
        },
      },
    },
    MuiSkeleton: {
      defaultProps: { animation: false },
      styleOverrides: { root: { background: 'var(--line)' }, rectangular: { borderRadius: 4 } },
    },
  };
};
