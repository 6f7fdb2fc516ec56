import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MailIcon, PlusIcon } from '../ui/Icons.tsx';
import { AdminFigures } from './AdminFigures.tsx';
import { AdminForm } from './AdminForm.tsx';
import { AdminTable } from './AdminTable.tsx';
import { InvitationsCard } from './InvitationsCard.tsx';
import { useInvitations } from './InvitationsProvider.tsx';
import { Side, TroubleNote, Wide, Work, WorkHead } from './Layout.tsx';
import { adminStateOf, isEditable, type Overview } from './overview.ts';
import { useRun } from './use-act.ts';

export function AdminsStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const { invite, states } = useInvitations();
  const request = useRun();
  const [adding, setAdding] = useState(false);
  const editable = isEditable(overview);
  const waiting = overview.admins.filter((admin) => ['notYet', 'expired'].includes(adminStateOf(admin, states)));
  const send = (ids: readonly string[]) => void request.run(() => invite(ids));
  return (
    <Work data-fill="3">
      <WorkHead title={t('steps.admins')} text={t('admins.subtitle')}>
        {editable && (
          <Button startIcon={<PlusIcon />} onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {t('admins.add')}
          </Button>
        )}
        {editable && waiting.length > 0 && (
          <Button
            variant="contained"
            startIcon={<MailIcon />}
            loading={request.busy}
            onClick={() => send(waiting.map(({ id }) => id))}
          >
            {t('admins.invite', { count: waiting.length })}
          </Button>
        )}
      </WorkHead>
      <Wide sx={{ display: 'grid', gap: 2 }}>
        <AdminFigures overview={overview} />
        {adding && <AdminForm overview={overview} onDone={() => setAdding(false)} />}
        <TroubleNote trouble={request.trouble} />
      </Wide>
      <AdminTable overview={overview} onInvite={(id) => send([id])} />
      <Side>
        <InvitationsCard overview={overview} />
      </Side>
    </Work>
  );
}
