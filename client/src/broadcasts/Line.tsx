import OutlinedInput from '@mui/material/OutlinedInput';
import { type BroadcastForm, type FormField, formLimits } from '@nachtwacht/shared/broadcasts/compose.ts';
import type { ReactNode } from 'react';
import { Field, Label, Small } from './layout.ts';

export type FormProps = {
  form: BroadcastForm;
  onChange: (changes: Partial<BroadcastForm>) => void;
  disabled: boolean;
  /** The message's own words, to take over by hand. */
  quote: string | null;
};

type Props = Pick<FormProps, 'form' | 'onChange' | 'disabled'> & {
  name: FormField;
  label: string;
  /** At the right of the label. */
  remark?: ReactNode;
  helper?: string;
  placeholder?: string;
  rows?: number;
  autoFocus?: boolean;
  required?: boolean;
  /** What the arrow down opens: fields of which this line is the short form. */
  onDown?: (() => void) | undefined;
};

export function Line({ form, onChange, disabled, name, label, remark, helper, placeholder, rows, ...rest }: Props) {
  const id = `broadcast-${name}`;
  const { onDown } = rest;
  return (
    <Field>
      <Label>
        <label htmlFor={id}>{label}</label>
        {typeof remark === 'string' ? <small>{remark}</small> : remark}
      </Label>
      <OutlinedInput
        id={id}
        fullWidth
        size="small"
        multiline={rows !== undefined}
        {...(rows ? { minRows: rows, maxRows: 10 } : {})}
        {...(placeholder ? { placeholder } : {})}
        value={form[name]}
        readOnly={disabled}
        autoFocus={rest.autoFocus === true}
        autoComplete="off"
        inputProps={{ maxLength: formLimits[name], 'aria-required': rest.required }}
        onChange={({ target }) => onChange({ [name]: target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !onDown) return;
          event.preventDefault();
          onDown();
        }}
      />
      {helper && <Small style={{ marginTop: 4 }}>{helper}</Small>}
    </Field>
  );
}
