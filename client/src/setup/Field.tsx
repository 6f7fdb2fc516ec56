import TextField, { type TextFieldProps } from '@mui/material/TextField';
import type { Problem } from './problem.ts';
import { useProblemText } from './trouble-text.ts';

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'error' | 'helperText'> & {
  value: string;
  onType: (value: string) => void;
  problem?: Problem | undefined;
  help?: string;
};

/** A text field that says below itself what is wrong with it. */
export function Field({ value, onType, problem, help, ...rest }: Props) {
  const words = useProblemText();
  return (
    <TextField
      {...rest}
      value={value}
      onChange={(event) => onType(event.target.value)}
      error={problem !== undefined}
      helperText={problem ? words(problem) : help}
    />
  );
}
