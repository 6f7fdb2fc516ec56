import { createTheme, type Theme } from '@mui/material/styles';
import { base } from './base.ts';
import { buttons } from './buttons.ts';
import { fields } from './fields.ts';
import { colorSystem } from './palette.ts';
import { surfaces } from './surfaces.ts';
import { type Density, typography } from './typography.ts';

export const createNachtwachtTheme = (density: Density): Theme =>
  createTheme({
    cssVariables: { cssVarPrefix: 'nw', colorSchemeSelector: 'data-theme', nativeColor: true },
    defaultColorScheme: 'dark',
    colorSchemes: { dark: colorSystem('dark'), light: colorSystem('light') },
    typography: typography(density),
    spacing: 8,
    shape: { borderRadius: density === 'phone' ? 10 : 8 },
    components: { ...base(density), ...buttons(density), ...fields(density), ...surfaces(density) },
  });
