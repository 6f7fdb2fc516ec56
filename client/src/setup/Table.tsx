import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

export const Scroll = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',

  '&:focus-visible': { outlineOffset: -2 },
});
export const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  lineHeight: '20px',
  '& th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    background: 'var(--surface)',
    textAlign: 'left',
    fontSize: 12,
    lineHeight: '16px',
    fontWeight: 500,
    color: 'var(--text-2)',
    padding: 8,
    boxShadow: 'inset 0 -1px var(--line)',
    whiteSpace: 'nowrap',
  },
  '& td': { height: 48, padding: '4px 8px', borderBottom: '1px solid var(--line)' },
  '& tr:last-child td': { borderBottom: 0 },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: 16 },
  '& th:last-of-type, & td:last-of-type': { paddingRight: 16 },
  '& td b': { fontWeight: 600 },
  '& [data-right]': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  '& [data-dim]': { color: 'var(--text-2)' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
/** Words for who hears the page instead of seeing it. */
export const Unseen = styled('span')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
export const RowError = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  color: 'var(--raised)',
  fontSize: 12,
  lineHeight: '16px',
});
const Bar = styled('div')({ display: 'flex', alignItems: 'center', gap: 4, flex: 1, minWidth: 0, overflow: 'auto' });
const Tab = styled('button')({
  height: 32,
  padding: '0 10px',
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: 'var(--text-2)',
  font: 'inherit',
  fontSize: 13,
  fontWeight: 600,
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '& b': { fontWeight: 500, marginLeft: 4, color: 'var(--text-2)', fontVariantNumeric: 'tabular-nums' },
  '&:focus-visible': { outlineOffset: -2 },
  '&[aria-pressed="true"]': {
    background: 'var(--raised-surface)',
    color: 'var(--text)',
    boxShadow: 'inset 0 0 0 1px var(--line)',
  },
});
const Find = styled('input')({
  height: 32,
  width: 160,
  padding: '0 12px',
  border: '1px solid var(--control)',
  borderRadius: 6,
  background: 'var(--surface)',
  color: 'var(--text)',
  font: 'inherit',
  fontSize: 13,
  '&::placeholder': { color: 'var(--text-2)', opacity: 1 },
});

export type Choice<T extends string> = { readonly id: T; readonly label: string; readonly count: number };

/** Which rows of the table below it stand there. */
export function RowFilter<T extends string>(props: {
  label: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose: (id: T) => void;
  children?: ReactNode;
}) {
  return (
    <>
      <Bar role="group" aria-label={props.label}>
        {props.choices.map(({ id, label, count }) => (
          <Tab key={id} type="button" aria-pressed={id === props.chosen} onClick={() => props.onChoose(id)}>
            {label}
            <b>{count}</b>
          </Tab>
        ))}
      </Bar>
      {props.children}
    </>
  );
}

/** Narrows the rows below it to those that hold what is typed. */
export function FindField({ label, value, onType }: { label: string; value: string; onType: (text: string) => void }) {
  return (
    <Find
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
