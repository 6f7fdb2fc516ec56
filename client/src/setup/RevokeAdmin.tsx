import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Admin } from '@nachtwacht/shared/groups/group.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './Field.tsx';
import { Stack, TroubleNote } from './Layout.tsx';
import { useAct } from './use-act.ts';

const MAX_REASON = 500;

export function RevokeAdmin({ admin, onClose }: { admin: Admin; onClose: () => void }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const act = useAct();
  const title = useId();
  const [reason, setReason] = useState('');
  const problem = reason.length > MAX_REASON ? ({ code: 'tooLong', values: { max: MAX_REASON } } as const) : undefined;
  const revoke = async () => {
    if (problem) return;
    if (await act.submit('admin.revoke', { adminId: admin.id, reason: reason.trim() })) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="xs" fullWidth>
      <DialogTitle id={title}>{t('admins.revokeTitle', { name: admin.content?.name ?? '' })}</DialogTitle>
      <DialogContent>
        <Stack>
          <p>{t('admins.revokeText')}</p>
          <Field label={t('admins.reason')} value={reason} onType={setReason} problem={problem} autoFocus />
          <TroubleNote trouble={act.trouble} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{common('action.cancel')}</Button>
        <Button variant="contained" loading={act.busy} onClick={() => void revoke()}>
          {t('admins.revoke')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
