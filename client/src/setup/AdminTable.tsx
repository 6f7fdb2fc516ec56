import Button from '@mui/material/Button';
import { type Admin, isAway } from '@nachtwacht/shared/groups/group.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../operation/hooks.ts';
import { useAge } from '../ui/AgeRing.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, CloseIcon, MinusIcon, PeopleIcon, WarningIcon } from '../ui/Icons.tsx';
import { Card } from './Layout.tsx';
import { Life } from './life.ts';
import { type AdminState, adminStateOf, isEditable, type Overview } from './overview.ts';
import { RevokeAdmin } from './RevokeAdmin.tsx';
import { FindField, RowFilter, Scroll, Table, Unseen } from './Table.tsx';
import { TestMessage } from './TestMessage.tsx';

const lives = {
  joined: ['on', CheckIcon],
  invited: ['waiting', MinusIcon],
  notYet: ['warn', WarningIcon],
  expired: ['warn', WarningIcon],
  left: ['off', CloseIcon],
  revoked: ['off', CloseIcon],
} as const;
const order: readonly AdminState[] = ['notYet', 'expired', 'invited', 'joined', 'left', 'revoked'];
const PAGE = 200;

export function AdminTable({ overview, onInvite }: { overview: Overview; onInvite: (adminId: string) => void }) {
  const { t } = useTranslation('setup');
  const [chosen, setChosen] = useState<AdminState | 'all'>('all');
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [revoking, setRevoking] = useState<Admin>();
  const { admins, groups, invitations } = overview;
  const groupNames = useMemo(() => new Map(groups.map(({ id, content }) => [id, content?.name ?? ''])), [groups]);
  const rows = useMemo(
    () =>
      admins
        .map((admin) => ({
          ...{ admin, state: adminStateOf(admin, invitations.states), name: admin.content?.name ?? '' },
          groups: admin.groupIds.map((id) => groupNames.get(id) ?? '').join(', '),
        }))
        .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.name.localeCompare(b.name)),
    [admins, invitations.states, groupNames],
  );
  if (rows.length === 0) {
    return (
      <Card>
        <EmptyState icon={<PeopleIcon />} title={t('admins.empty')} text={t('admins.emptyText')} />
      </Card>
    );
  }
  const wanted = query.trim().toLowerCase();
  const shown = rows.filter(
    ({ state, name, groups: theirs }) =>
      (chosen === 'all' || state === chosen) && (!wanted || `${name} ${theirs}`.toLowerCase().includes(wanted)),
  );
  const count = (state: AdminState) => rows.filter((row) => row.state === state).length;
  const present = order.filter((state) => state === chosen || count(state) > 0);
  return (
    <Card>
      <header>
        <RowFilter
          label={t('steps.admins')}
          choices={[
            { id: 'all' as const, label: t('admins.all'), count: rows.length },
            ...present.map((id) => ({ id, label: t(`admins.${id}`), count: count(id) })),
          ]}
          chosen={chosen}
          onChoose={setChosen}
        >
          <FindField label={t('admins.search')} value={query} onType={setQuery} />
        </RowFilter>
      </header>
      <Scroll tabIndex={0}>
        <Table>
          <thead>
            <tr>
              <th>{t('admins.name')}</th>
              <th>{t('admins.groups')}</th>
              <th>{t('admins.state')}</th>
              <th>{t('admins.lastActive')}</th>
              <th>
                <Unseen>{t('admins.actions')}</Unseen>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, limit).map(({ admin, state, name, groups: theirs }) => {
              const [life, Mark] = lives[state];
              return (
                <tr key={admin.id}>
                  <td style={{ whiteSpace: 'nowrap' }}>
                    <b>{name}</b>
                    <Numbers admin={admin} />
                  </td>
                  <td data-dim style={{ overflowWrap: 'anywhere', minWidth: 120 }}>
                    {theirs}
                  </td>
                  <td>
                    <Life data-life={life}>
                      <i>
                        <Mark />
                      </i>
                      <b>{t(`admins.${state}`)}</b>
                    </Life>
                  </td>
                  <td data-dim style={{ whiteSpace: 'nowrap' }}>
                    <LastActive admin={admin} />
                  </td>
                  <td data-right style={{ whiteSpace: 'nowrap' }}>
                    {isEditable(overview) && admin.status !== 'revoked' && (
                      <Button
                        size="small"
                        onClick={() => onInvite(admin.id)}
                        aria-label={`${inviteWord(state)}: ${name}`}
                      >
                        {inviteWord(state)}
                      </Button>
                    )}{' '}
                    {admin.status === 'joined' && overview.operation?.status === 'live' && (
                      <TestMessage admin={admin} />
                    )}{' '}
                    {admin.status !== 'revoked' && overview.operation?.status !== 'destroyed' && (
                      <Button
                        size="small"
                        variant="text"
                        onClick={() => setRevoking(admin)}
                        aria-label={`${t('admins.revoke')}: ${name}`}
                      >
                        {t('admins.revoke')}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
            {shown.length === 0 && (
              <tr>
                <td colSpan={5} data-dim>
                  {t('admins.nothing')}
                </td>
              </tr>
            )}
          </tbody>
        </Table>
        {shown.length > limit && (
          <Button variant="text" fullWidth onClick={() => setLimit(limit + PAGE)}>
            {t('groups.more')}
          </Button>
        )}
      </Scroll>
      <footer>
        <span>{t('admins.shown', { shown: Math.min(limit, shown.length), count: rows.length })}</span>
      </footer>
      {revoking && <RevokeAdmin admin={revoking} onClose={() => setRevoking(undefined)} />}
    </Card>
  );

  function inviteWord(state: AdminState): string {
    if (state === 'notYet') return t('admins.inviteOne');
    return t(state === 'joined' ? 'admins.newPhone' : 'admins.inviteAgain');
  }
}

function Numbers({ admin: { content } }: { admin: Admin }) {
  const { t } = useTranslation('setup');
  if (!content) return null;
  const { phone, standIn } = content;
  return (
    <>
      {phone && <small>{phone}</small>}
      {standIn && <small>{t('admins.standIn', standIn)}</small>}
    </>
  );
}

function LastActive({ admin }: { admin: Admin }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const isOff = useNowSelected((now) => isAway(admin, new Date(now).toISOString()));
  const connected = useLive((live) => live.reach.has(admin.id));
  if (isOff && admin.awayUntil) return t('admins.away', { time: format.time(admin.awayUntil) });
  if (connected) return t('admins.connected');
  return admin.lastActiveAt ? <Ago at={admin.lastActiveAt} /> : t('admins.never');
}

function Ago({ at }: { at: string }) {
  const { t } = useTranslation('setup');
  const { text, warmth } = useAge(at);
  return warmth === 'fresh' ? t('admins.justNow') : t('admins.ago', { age: text });
}
