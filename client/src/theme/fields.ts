import type { Components, Theme } from '@mui/material/styles';
import { ChevronDownIcon } from '../ui/Icons.tsx';
import { rem } from './rem.ts';
import type { Density } from './typography.ts';

export const fields = (density: Density): Components<Theme> => {
  const phone = density === 'phone';
  const height = phone ? 56 : 40;
  const text = phone ? { fontSize: rem(17), lineHeight: rem(24) } : { fontSize: 14, lineHeight: '20px' };
  return {
    MuiTextField: { defaultProps: { fullWidth: true, size: 'small' } },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: {
          minHeight: height,
          ...text,
          background: 'var(--surface)',
          '& .MuiOutlinedInput-notchedOutline': {
            borderColor: 'var(--control)',
            top: 0,
            '& legend': { display: 'none' },
          },
          '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--text-2)' },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--focus)', borderWidth: 2 },
          '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--urgent)' },
          '&.MuiInputBase-multiline': { padding: 0 },
        },
        input: {
          padding: `${(height - (phone ? 24 : 20)) / 2}px 12px`,
          height: text.lineHeight,
          '&:focus-visible': { outline: 'none' },
          '&::placeholder': { color: 'var(--text-3)', opacity: 1 },
        },
      },
    },
    // The label stands above its field: it never floats over what is typed.
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: '100%',
          marginBottom: 4,
          whiteSpace: 'normal',
          fontSize: phone ? rem(15) : 12,
          lineHeight: phone ? rem(20) : '16px',
          fontWeight: phone ? 600 : 500,
          color: 'var(--text-2)',
          '&.Mui-focused': { color: 'var(--text)' },
          '&.Mui-error': { color: 'var(--urgent)' },
        },
      },
    },
    MuiFormHelperText: {
      styleOverrides: {
        root: {
          margin: '4px 0 0',
          fontSize: phone ? rem(15) : 12,
          lineHeight: phone ? rem(20) : '16px',
          color: 'var(--text-2)',
          '&.Mui-error': { color: 'var(--urgent)' },
        },
      },
    },
    MuiSelect: {
      defaultProps: { IconComponent: ChevronDownIcon },
      styleOverrides: { icon: { fontSize: 20, color: 'var(--text-2)' } },
    },
    MuiFormControlLabel: { styleOverrides: { root: { marginLeft: 0, gap: 8 } } },
    MuiCheckbox: {
      styleOverrides: { root: { padding: phone ? 12 : 6, color: 'var(--control)', fontSize: phone ? 24 : 20 } },
    },
    MuiRadio: {
      styleOverrides: { root: { padding: phone ? 12 : 6, color: 'var(--control)', fontSize: phone ? 24 : 20 } },
    },
    MuiSwitch: {
      styleOverrides: {
        track: { background: 'var(--control)', opacity: 1 },
        switchBase: { '&.Mui-checked + .MuiSwitch-track': { background: 'var(--text)', opacity: 1 } },
        thumb: { background: 'var(--surface)', border: '2px solid var(--text-2)', boxShadow: 'none' },
      },
    },
  };
};
