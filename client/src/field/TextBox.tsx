import { styled } from '@mui/material/styles';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { Label, Meta } from './Page.tsx';

const Frame = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 6,
  '& input, & textarea': {
    width: '100%',
    minHeight: 48,
    padding: '11px 14px',
    border: '1.5px solid var(--control)',
    borderRadius: 10,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    letterSpacing: 'inherit',
    fieldSizing: 'content',
    maxHeight: '40dvh',
    resize: 'vertical',
  },
  '& ::placeholder': { color: 'var(--text-3)', opacity: 1 },
  '& [aria-invalid="true"]': { borderColor: 'var(--urgent)' },
});

const Head = styled('div')({ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 8 });

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** More than one makes it a box that grows. */
  lines?: number;
  help?: ReactNode;
  /** What fills it, on the line of its label. */
  beside?: ReactNode;
  wrong?: boolean;
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete' | 'placeholder' | 'autoFocus'>;

/** A field with its label above it. The library's own would be a tenth of the whole page. */
export function TextBox({ label, value, onChange, lines = 1, help, beside, wrong = false, type, ...rest }: Props) {
  const [id, helpId] = [useId(), useId()];
  const shared = {
    ...{ id, value, ...rest },
    'aria-invalid': wrong || undefined,
    'aria-describedby': help ? helpId : undefined,
  };
  return (
    <Frame>
      <Head>
        <Label as="label" {...{ htmlFor: id }}>
          {label}
        </Label>
        {beside}
      </Head>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
      {help && (
        <Meta id={helpId} role={wrong ? 'alert' : undefined}>
          {help}
        </Meta>
      )}
    </Frame>
  );
}
