import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Meaning } from '../theme/palette.ts';
import { Figure } from './Figure.tsx';

const Box = styled('div')({ display: 'flex', flexDirection: 'column', minWidth: 48 });
const Value = styled(Figure)({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  font: '600 20px/24px var(--font)',
  letterSpacing: '-.01em',
});
const Label = styled('span')({ fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' });

/** A figure with the word under it, as in the desk's header. The mark (icon) goes with a meaning's colour. */
export function StatFigure({
  value,
  label,
  meaning,
  mark,
}: {
  value: string | number;
  label: string;
  meaning?: Meaning;
  mark?: ReactNode;
}) {
  return (
    <Box>
      <Value style={meaning && { color: `var(--${meaning})` }}>
        {mark}
        {value}
      </Value>
      <Label>{label}</Label>
    </Box>
  );
}
