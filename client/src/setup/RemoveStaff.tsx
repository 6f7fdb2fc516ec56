import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { StaffMember } from '@nachtwacht/shared/operation/state.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack, TroubleNote } from './Layout.tsx';
import { useAct } from './use-act.ts';

export function RemoveStaff({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const act = useAct();
  const title = useId();
  const remove = async () => {
    if (await act.submit('staff.remove', { staffId: member.id })) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="xs" fullWidth>
      <DialogTitle id={title}>{t('people.removeTitle', { name: member.content?.name ?? '' })}</DialogTitle>
      <DialogContent>
        <Stack>
          <p>{t('people.removeText')}</p>
          <TroubleNote trouble={act.trouble} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {common('action.cancel')}
        </Button>
        <Button variant="contained" loading={act.busy} onClick={() => void remove()}>
          {t('people.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
