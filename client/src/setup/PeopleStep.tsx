import Button from '@mui/material/Button';
import type { StaffMember } from '@nachtwacht/shared/operation/state.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, useMe } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { CheckIcon, MinusIcon, PlusIcon } from '../ui/Icons.tsx';
import { PersonBadge } from '../ui/PersonBadge.tsx';
import { useInvitations } from './InvitationsProvider.tsx';
import { InviteStaff } from './InviteStaff.tsx';
import { Card, CardBody, Meta, Side, TroubleNote, Work, WorkHead } from './Layout.tsx';
import { Life } from './life.ts';
import type { Overview } from './overview.ts';
import { RemoveStaff } from './RemoveStaff.tsx';
import { inviteStaff } from './requests.ts';
import { useRoleName } from './role-name.ts';
import { toLinkProps } from './SetupHeader.tsx';
import { type NamedLink, StaffLink } from './StaffLink.tsx';
import { Scroll, Table, Unseen } from './Table.tsx';
import { useRun } from './use-act.ts';
import { WallsCard } from './WallsCard.tsx';

export function PeopleStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const { operationId } = useOperation();
  const { refresh } = useInvitations();
  const [link, setLink] = useState<NamedLink>();
  const [adding, setAdding] = useState(false);
  const again = useRun();
  const renew = async ({ role, content }: StaffMember) => {
    const name = content?.name ?? '';
    const made = await again.run(() => inviteStaff(operationId, { name, role }));
    if (made) setLink({ ...made, name });
  };
  const open = overview.operation?.status !== 'destroyed';
  return (
    <Work data-fill>
      <WorkHead title={t('steps.people')} text={t('people.subtitle')}>
        {open && !adding && (
          <Button variant="contained" startIcon={<PlusIcon />} onClick={() => setAdding(true)}>
            {t('people.add')}
          </Button>
        )}
      </WorkHead>
      <PeopleTable overview={overview} onRenew={(member) => void renew(member)} />
      <Side sx={{ overflow: 'auto' }}>
        {adding && (
          <InviteStaff
            onMade={(made) => {
              setLink(made);
              refresh();
            }}
            onClose={() => setAdding(false)}
          />
        )}
        <TroubleNote trouble={again.trouble} />
        {link && <StaffLink link={link} />}
        {open && <WallsCard />}
        <Card sx={{ flex: 'none' }}>
          <header>
            <h2>{t('people.phones')}</h2>
          </header>
          <CardBody sx={{ gridTemplateColumns: '1fr auto', alignItems: 'center' }}>
            <div>
              <b>{t('people.controlRoom')}</b>
              <Meta>{t('people.controlRoomHelp')}</Meta>
            </div>
            <b>{overview.operation?.content?.controlRoomPhone}</b>
          </CardBody>
          <footer>
            <Button size="small" {...toLinkProps({ operation: operationId, step: 'plan' })}>
              {t('people.changePhone')}
            </Button>
          </footer>
        </Card>
      </Side>
    </Work>
  );
}

function PeopleTable({ overview, onRenew }: { overview: Overview; onRenew: (member: StaffMember) => void }) {
  const { t } = useTranslation('setup');
  const roleName = useRoleName();
  const me = useMe();
  const { signedIn, refresh } = useInvitations();
  const presence = useLive((live) => live.presence);
  const [removing, setRemoving] = useState<StaffMember>();
  const here = new Set(presence.map(({ staffId }) => staffId));
  const known = (id: string) => here.has(id) || signedIn.has(id);
  const away = overview.staff.filter(({ id }) => !known(id)).length;
  const isDestroyed = overview.operation?.status === 'destroyed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes in has signed in
  useEffect(refresh, [refresh, presence.length]);
  return (
    <Card>
      <Scroll tabIndex={0}>
        <Table>
          <thead>
            <tr>
              <td aria-hidden="true" />
              <th>{t('people.name')}</th>
              <th>{t('people.role')}</th>
              <th>{t('people.state')}</th>
              <th>
                <Unseen>{t('people.actions')}</Unseen>
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.staff.map((member) => {
              const { id, role, content } = member;
              const name = content?.name ?? '';
              const state = here.has(id) ? 'here' : signedIn.has(id) ? 'signedIn' : 'notYet';
              return (
                <tr key={id}>
                  <td style={{ width: 56 }}>
                    <PersonBadge name={name || '?'} away={!known(id)} mine={id === me.staffId} />
                  </td>
                  <td>
                    <b>{name}</b> {id === me.staffId && <span data-dim>({t('people.you')})</span>}
                  </td>
                  <td>
                    <b>{roleName(role)}</b>
                    <small>{t(`people.does.${role}`)}</small>
                  </td>
                  <td>
                    <Life data-life={state === 'notYet' ? 'waiting' : 'on'}>
                      <i>{state === 'notYet' ? <MinusIcon /> : <CheckIcon />}</i>
                      <b>{t(`people.${state}`)}</b>
                    </Life>
                  </td>
                  <td data-right style={{ whiteSpace: 'nowrap' }}>
                    {id !== me.staffId && !isDestroyed && (
                      <>
                        <Button
                          size="small"
                          onClick={() => onRenew(member)}
                          aria-label={`${t('people.newLink')}: ${name}`}
                        >
                          {t('people.newLink')}
                        </Button>{' '}
                        <Button
                          size="small"
                          variant="text"
                          onClick={() => setRemoving(member)}
                          aria-label={`${t('people.remove')}: ${name}`}
                        >
                          {t('people.remove')}
                        </Button>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </Scroll>
      <footer>
        <span>{t('people.notHere', { count: away })}</span>
        <span>{t('people.dispatcherNote')}</span>
      </footer>
      {removing && <RemoveStaff member={removing} onClose={() => setRemoving(undefined)} />}
    </Card>
  );
}
