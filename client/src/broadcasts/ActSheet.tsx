import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Small } from './layout.ts';

const Sheet = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 8,
  marginTop: 8,
  padding: 12,
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--bg)',
  '& > footer': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, justifyContent: 'flex-end' },
  '& > footer p, & > footer b': { flexBasis: '100%' },
  '& > footer b': { color: 'var(--raised)' },
});

export type ActSheetProps = {
  /** What the sheet is, for who does not see it. */
  name: string;
  helper: string;
  act: string;
  disabled: boolean;
  trouble: string | null;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** One more act on a broadcast that is out: Ctrl+Enter does it, Esc goes back. */
export function ActSheet(props: ActSheetProps) {
  return (
    <HotkeyScope>
      <OpenSheet {...props} />
    </HotkeyScope>
  );
}

function OpenSheet({ name, helper, act, disabled, trouble, onSend, onClose, children }: ActSheetProps) {
  const { t } = useTranslation('common');
  useHotkeys([
    { key: 'Ctrl+Enter', label: act, run: onSend, whileTyping: true, disabled },
    { key: 'Escape', label: t('action.back'), run: onClose, whileTyping: true },
  ]);
  return (
    <Sheet role="group" aria-label={name}>
      {children}
      <footer>
        {trouble ? <b role="alert">{trouble}</b> : <Small>{helper}</Small>}
        <Button onClick={onClose}>
          <KeyCap keys="Escape" />
          {t('action.back')}
        </Button>
        <Button variant="contained" disabled={disabled} onClick={onSend} aria-keyshortcuts="Control+Enter">
          {act}
          <KeyCap keys="Ctrl+Enter" />
        </Button>
      </footer>
    </Sheet>
  );
}
