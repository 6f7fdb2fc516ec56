import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { MAX_BROADCAST_CHARACTERS } from '@nachtwacht/shared/broadcasts/events.ts';
import { applyProposal, guardText } from '@nachtwacht/shared/hints/text-guard.ts';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { GuardRemarks } from './GuardRemarks.tsx';
import { Label, Small } from './layout.ts';

const Sheet = styled('div')({
  display: 'grid',
  gap: 8,
  marginTop: 8,
  padding: 12,
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--bg)',
  '& > footer': { display: 'flex', alignItems: 'center', gap: 8, justifyContent: 'flex-end' },
  '& > footer p': { flex: 1 },
});

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

/** A text that follows on a broadcast that is out: guarded, sent with Ctrl+Enter. Its command has no reason, so what is new must go. */
export function LaterText(props: Props) {
  return (
    <HotkeyScope>
      <LaterTextSheet {...props} />
    </HotkeyScope>
  );
}

function LaterTextSheet({ label, helper, act, text, before, onText, onSend, onClose, busy, trouble, children }: Props) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const id = useId();
  const remarks = guardText(text)
    .filter((finding) => !before.includes(finding.text))
    .map((finding) => ({ finding, part: 'text' as const, reason: '' }));
  const disabled = busy || remarks.length > 0 || text.trim() === '' || text.length > MAX_BROADCAST_CHARACTERS;
  useHotkeys([
    { key: 'Ctrl+Enter', label: act, run: onSend, whileTyping: true, disabled },
    { key: 'Escape', label: t('common:action.back'), run: onClose, whileTyping: true },
  ]);
  return (
    <Sheet>
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
      <footer>
        {trouble ? <b role="alert">{trouble}</b> : <Small>{helper}</Small>}
        <Button onClick={onClose}>
          <KeyCap keys="Escape" />
          {t('common:action.back')}
        </Button>
        <Button variant="contained" disabled={disabled} onClick={onSend} aria-keyshortcuts="Control+Enter">
          {act}
          <KeyCap keys="Ctrl+Enter" />
        </Button>
      </footer>
    </Sheet>
  );
}
