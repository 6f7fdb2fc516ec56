import type { TypographyVariantsOptions } from '@mui/material/styles';
import type { CSSProperties } from 'react';
import { rem } from './rem.ts';

declare module '@mui/material/styles' {
  interface TypographyVariants {
    message: CSSProperties;
    figure: CSSProperties;
    clock: CSSProperties;
  }
  interface TypographyVariantsOptions {
    message?: CSSProperties;
    figure?: CSSProperties;
    clock?: CSSProperties;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    message: true;
    figure: true;
    clock: true;
  }
}

export type Density = 'desk' | 'phone';

const px = (size: number, line: number, weight: number, spacing = '0') => ({
  fontSize: `${size}px`,
  lineHeight: `${line}px`,
  fontWeight: weight,
  letterSpacing: spacing,
});

const inRem = (size: number, line: number, weight: number, spacing = '0') => ({
  ...px(size, line, weight, spacing),
  fontSize: rem(size),
  lineHeight: rem(line),
});

const sizes = {
  desk: {
    h1: px(24, 32, 700, '-0.02em'),
    h2: px(20, 24, 600, '-0.01em'),
    h3: px(16, 24, 600),
    h4: px(14, 20, 600),
    subtitle1: px(14, 20, 600),
    subtitle2: px(12, 16, 600),
    body1: px(14, 20, 400),
    body2: px(12, 16, 400),
    caption: px(12, 16, 400),
    button: px(14, 20, 500),
    message: px(18, 28, 400, '-0.005em'),
    figure: px(20, 24, 600, '-0.01em'),
    clock: px(28, 32, 600, '-0.02em'),
  },
  phone: {
    h1: inRem(30, 36, 700, '-0.02em'),
    h2: inRem(28, 32, 700, '-0.02em'),
    h3: inRem(20, 24, 700, '-0.02em'),
    h4: inRem(17, 24, 700, '-0.015em'),
    subtitle1: inRem(17, 24, 600, '-0.011em'),
    subtitle2: inRem(15, 20, 600),
    body1: inRem(17, 24, 400, '-0.011em'),
    body2: inRem(15, 20, 400),
    caption: inRem(13, 16, 400),
    button: inRem(17, 24, 600, '-0.011em'),
    message: inRem(17, 24, 400, '-0.011em'),
    figure: inRem(20, 24, 600, '-0.01em'),
    clock: inRem(28, 32, 600, '-0.02em'),
  },
} as const satisfies Record<Density, TypographyVariantsOptions>;

export const typography = (density: Density): TypographyVariantsOptions => {
  const size = sizes[density];
  return {
    fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
    ...size,
    h5: size.h4,
    h6: size.h4,
    overline: { ...size.subtitle2, textTransform: 'none' },
    button: { ...size.button, textTransform: 'none' },
  };
};
