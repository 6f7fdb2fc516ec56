import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../operation/hooks.ts';
import { useClock, useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { Card } from './Layout.tsx';
import { adminStateOf, type Overview } from './overview.ts';
import { reachabilityOf } from './reachability.ts';

const Row = styled(Card)({
  display: 'grid',
  gridTemplateColumns: '128px 128px 1fr 1fr',
  '& > div': { padding: '12px 24px 12px 16px', borderLeft: '1px solid var(--line)', minHeight: 72, minWidth: 0 },
  '& > div:first-of-type': { borderLeft: 0 },
  '& strong': { display: 'block', fontSize: 24, lineHeight: '32px', fontWeight: 700, letterSpacing: '-.02em' },
  '& h2': { fontSize: 13, lineHeight: '20px', fontWeight: 600, marginBottom: 8 },
});
const Bar = styled('div')({
  display: 'flex',
  gap: 2,
  height: 12,
  '& i': { borderRadius: 3, minWidth: 4 },
});
const Key = styled('div')({
  display: 'flex',
  gap: '4px 16px',
  flexWrap: 'wrap',
  marginTop: 8,
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  '& span': { display: 'inline-flex', alignItems: 'center', gap: 6 },
  '& i': { width: 10, height: 10, borderRadius: 3 },
  '& b': { color: 'var(--text)', fontWeight: 600 },
});
const looks = {
  full: { background: 'var(--text)' },
  half: { background: 'var(--text-3)' },
  open: { boxShadow: 'inset 0 0 0 1.5px var(--text-3)' },
  warn: {
    background: 'repeating-linear-gradient(-45deg, var(--raised) 0 3px, transparent 3px 6px)',
    boxShadow: 'inset 0 0 0 1.5px var(--raised)',
  },
} as const;

type Part = { readonly label: string; readonly count: number; readonly look: keyof typeof looks };

const MINUTE_MS = 60_000;

export function AdminFigures({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const clock = useClock();
  const minute = useNowSelected((now) => Math.floor(now / MINUTE_MS));
  const connected = useLive((live) => live.reach);
  const { groups, admins, invitations } = overview;
  const states = admins.map((admin) => adminStateOf(admin, invitations.states));
  const known = admins.filter(({ status }) => status !== 'revoked').length;
  const inState = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a minute is enough
  const reach = useMemo(() => {
    const byId = new Map(admins.map((admin) => [admin.id, admin]));
    return groups.map((group) => reachabilityOf(group, byId, connected, clock.now()));
  }, [groups, admins, connected, clock, minute]);
  const reached = (wanted: string) => reach.filter((each) => each === wanted).length;
  const members = groups.reduce((sum, group) => sum + group.members, 0);
  return (
    <Row>
      <div>
        <strong>{format.number(groups.length)}</strong>
        {t('admins.statGroups', { count: groups.length })}
      </div>
      <div>
        <strong>{format.number(members)}</strong>
        {t('admins.statMembers', { count: members })}
      </div>
      <Share
        title={t('admins.statAdmins', { count: known })}
        parts={[
          { label: t('admins.joinedCount'), count: inState('joined'), look: 'full' },
          { label: t('admins.invited'), count: inState('invited'), look: 'half' },
          { label: t('admins.notYet'), count: inState('notYet', 'expired'), look: 'warn' },
        ]}
      />
      <Share
        title={t('admins.statReach', { count: groups.length })}
        parts={[
          { label: t('admins.lastHour'), count: reached('lastHour'), look: 'full' },
          { label: t('admins.longer'), count: reached('longer'), look: 'open' },
          { label: t('admins.unreachable'), count: reached('unreachable'), look: 'warn' },
        ]}
      />
    </Row>
  );
}

function Share({ title, parts }: { title: string; parts: readonly Part[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <Bar aria-hidden="true">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ label, count, look }) => (
            <i key={label} style={{ flex: count, ...looks[look] }} />
          ))}
      </Bar>
      <Key>
        {parts.map(({ label, count, look }) => (
          <span key={label}>
            <i style={looks[look]} />
            {label} <b>{count}</b>
          </span>
        ))}
      </Key>
    </div>
  );
}
