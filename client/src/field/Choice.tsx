import { styled } from '@mui/material/styles';
import { type ReactNode, useId } from 'react';
import { largeText, rem } from '../theme/rem.ts';
import { Label } from './Page.tsx';

const Row = styled('fieldset')({
  minWidth: 0,
  borderTop: '1px solid var(--line)',
  '&&': { padding: '8px 16px 12px' },
  '& > legend': { float: 'left', width: '100%', padding: 0, marginBottom: 6 },
});
const Segments = styled('div')({
  clear: 'both',
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'auto',
  [largeText]: { gridAutoFlow: 'row', '& label + label': { borderLeft: 0, borderTop: '1px solid var(--line)' } },
  border: '1.5px solid var(--control)',
  borderRadius: 10,
  overflow: 'hidden',
  '& label': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: 48,
    padding: '4px 6px',
    fontSize: rem(15),
    lineHeight: rem(20),
    fontWeight: 600,
    textAlign: 'center',
    cursor: 'pointer',
  },
  '& label + label': { borderLeft: '1px solid var(--line)' },
  '& input': {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
  '& label:has(:checked)': { background: 'var(--text)', color: 'var(--bg)', borderColor: 'var(--text)' },
  '& label:has(:focus-visible)': { outline: '3px solid var(--focus)', outlineOffset: -5 },
  '& label:has(:checked:focus-visible)': { outlineColor: 'var(--bg)' },
});

type Props<T extends string> = {
  question: string;
  options: readonly { value: T; label: string }[];
  value: T | null;
  onChange: (value: T | null) => void;
  children?: ReactNode;
};

/** Real radios of which none is filled in beforehand; pressing the chosen one again takes the answer back. */
export function Choice<T extends string>({ question, options, value, onChange, children }: Props<T>) {
  const name = useId();
  return (
    <Row>
      <Label as="legend">{question}</Label>
      <Segments>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              onClick={() => value === option.value && onChange(null)}
            />
            {option.label}
          </label>
        ))}
      </Segments>
      {children}
    </Row>
  );
}
