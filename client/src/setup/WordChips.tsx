import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { DeleteIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';

export const WordChips = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 4,
  '& > li': {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 32,
    padding: '0 4px 0 10px',
    borderRadius: 6,
    background: 'var(--raised-surface)',
  },
});

type Props = {
  word: string;
  /** The button that takes the word away; false when nothing may change any more. */
  removal: { label: string; disabled: boolean; onRemove: () => void } | false;
  /** What is said behind the word. */
  children?: ReactNode;
};

/** One of the operation's own words. */
export function WordChip({ word, removal, children }: Props) {
  return (
    <li>
      <InertText text={word} />
      {children}
      {removal && (
        <IconButton size="small" aria-label={removal.label} disabled={removal.disabled} onClick={removal.onRemove}>
          <DeleteIcon />
        </IconButton>
      )}
    </li>
  );
}
