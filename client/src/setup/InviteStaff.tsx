import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { staffRoles } from '@nachtwacht/shared/operation/actor.ts';
import { inviteStaffRequest } from '@nachtwacht/shared/wire/http.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { Field } from './Field.tsx';
import { Card, CardBody, TroubleNote } from './Layout.tsx';
import { type Problems, toProblems } from './problem.ts';
import { inviteStaff } from './requests.ts';
import { useRoleName } from './role-name.ts';
import type { NamedLink } from './StaffLink.tsx';
import { useRun } from './use-act.ts';

type Props = { onMade: (link: NamedLink) => void; onClose: () => void };

export function InviteStaff({ onMade, onClose }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const roleName = useRoleName();
  const { operationId } = useOperation();
  const { busy, trouble, run } = useRun();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [problems, setProblems] = useState<Problems>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = inviteStaffRequest.safeParse({ name: name.trim(), role });
    const found = parsed.success ? {} : toProblems(parsed.error);
    setProblems(role === '' ? { ...found, role: { code: 'role' } } : found);
    if (!parsed.success) return;
    const made = await run(() => inviteStaff(operationId, parsed.data));
    if (!made) return;
    onMade({ ...made, name: parsed.data.name });
    setName('');
  };

  return (
    <Card sx={{ flex: 'none' }} aria-label={t('people.add')}>
      <header>
        <h2>{t('people.add')}</h2>
        <Button variant="text" size="small" onClick={onClose}>
          {common('action.close')}
        </Button>
      </header>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <CardBody>
          <Field label={t('people.name')} autoFocus value={name} onType={setName} problem={problems.name} />
          <Field label={t('people.role')} select value={role} onType={setRole} problem={problems.role}>
            {staffRoles.map((each) => (
              <MenuItem key={each} value={each}>
                {roleName(each)}
              </MenuItem>
            ))}
          </Field>
          <Button type="submit" variant="contained" loading={busy} sx={{ justifySelf: 'start' }}>
            {t('people.invite')}
          </Button>
          <TroubleNote trouble={trouble} text={trouble?.code === 'id-taken' ? t('people.nameTaken') : undefined} />
        </CardBody>
      </form>
    </Card>
  );
}
