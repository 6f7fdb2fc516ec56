import { styled } from '@mui/material/styles';
import type { CSSProperties, ReactNode } from 'react';
import type { TypeScale } from './type-scale.ts';

const Frame = styled('div')({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  width: '100vw',
  height: '100vh',
  overflow: 'hidden',
  cursor: 'none',
  background: 'var(--bg)',
  color: 'var(--text)',
  fontSize: 'var(--note)',
  lineHeight: 1.19,
});

/** Everything on the wall is measured in its type: `--u` is a sixty-fourth of a note, `--line` the thickness of a rule. */
export function WallFrame({ type, children }: { type: TypeScale; children: ReactNode }) {
  const style = {
    '--note': `${type.note}px`,
    '--key': `${type.key}px`,
    '--total': `${type.total}px`,
    '--figure': `${type.figure}px`,
    '--clock': `${type.clock}px`,
    '--u': `${type.note / 64}px`,
    '--rule': `${Math.max(1, Math.round(type.note / 21))}px solid var(--line)`,
  } as CSSProperties;
  return <Frame style={style}>{children}</Frame>;
}
