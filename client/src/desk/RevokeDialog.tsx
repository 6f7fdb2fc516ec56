import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture, useSend } from '../operation/hooks.ts';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';

/** What revoking does, and why it is done; never by one slip of a finger. */
export function RevokeDialog({ adminId, onClose }: { adminId: string; onClose: () => void }) {
  const { t } = useTranslation('triage');
  const title = useId();
  const send = useSend();
  const name = usePicture((state) => state.admins.get(adminId)?.content?.name ?? '?');
  const [reason, setReason] = useState('');
  const revoke = () => {
    send('admin.revoke', { adminId, reason: reason.trim() });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="sm" fullWidth disableRestoreFocus>
      <HotkeyScope>
        <Keys onSend={revoke} />
        <DialogTitle id={title}>{t('sender.revokeTitle', { name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <p>{t('sender.revokeText')}</p>
          <TextField
            label={t('sender.revokeReason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            autoFocus
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} endIcon={<KeyCap keys="Escape" />}>
            {t('sender.cancel')}
          </Button>
          <Button variant="contained" color="error" onClick={revoke} endIcon={<KeyCap keys="Ctrl+Enter" />}>
            {t('sender.revokeYes')}
          </Button>
        </DialogActions>
      </HotkeyScope>
    </Dialog>
  );
}

function Keys({ onSend }: { onSend: () => void }) {
  const { t } = useTranslation('triage');
  useHotkeys([{ key: 'Ctrl+Enter', label: t('sender.revokeYes'), run: onSend, whileTyping: true }]);
  return null;
}
