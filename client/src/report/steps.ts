/** Quantities are steps of the text colour, never a hue: they print well and mean nothing by themselves. */
export const neutral = {
  strong: 'var(--text)',
  medium: 'color-mix(in srgb, var(--text) 52%, var(--surface))',
  weak: 'color-mix(in srgb, var(--text) 26%, var(--surface))',
  track: 'color-mix(in srgb, var(--text) 12%, var(--surface))',
} as const;
