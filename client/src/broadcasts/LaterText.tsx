import OutlinedInput from '@mui/material/OutlinedInput';
import { MAX_BROADCAST_CHARACTERS } from '@nachtwacht/shared/broadcasts/events.ts';
import { applyProposal, guardText } from '@nachtwacht/shared/hints/text-guard.ts';
import { type ReactNode, useId } from 'react';
import { ActSheet } from './ActSheet.tsx';
import { GuardRemarks } from './GuardRemarks.tsx';
import { Label } from './layout.ts';

type Props = {
  label: string;
  helper: string;
  act: string;
  text: string;
  /** What was said before: words that stood in it were settled then. */
  before: string;
  onText: (text: string) => void;
  onSend: () => void;
  onClose: () => void;
  busy: boolean;
  trouble: string | null;
  children?: ReactNode;
};

/** A text that follows on a broadcast that is out: guarded. Its command has no reason, so what is new must go. */
export function LaterText({ label, text, before, onText, busy, children, ...sheet }: Props) {
  const id = useId();
  const remarks = guardText(text)
    .filter((finding) => !before.includes(finding.text))
    .map((finding) => ({ finding, part: 'text' as const, reason: '' }));
  const disabled = busy || remarks.length > 0 || text.trim() === '' || text.length > MAX_BROADCAST_CHARACTERS;
  return (
    <ActSheet name={sheet.act} disabled={disabled} {...sheet}>
      {children}
      <div>
        <Label>
          <label htmlFor={id}>{label}</label>
        </Label>
        <OutlinedInput
          id={id}
          fullWidth
          multiline
          autoFocus
          size="small"
          minRows={3}
          value={text}
          inputProps={{ maxLength: MAX_BROADCAST_CHARACTERS }}
          onChange={({ target }) => onText(target.value)}
        />
      </div>
      <GuardRemarks
        remarks={remarks}
        disabled={busy}
        onReplace={({ finding }) => onText(applyProposal(text, finding))}
      />
    </ActSheet>
  );
}
