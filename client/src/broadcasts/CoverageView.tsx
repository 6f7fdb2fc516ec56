import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { Coverage, GroupCoverage } from '@nachtwacht/shared/broadcasts/coverage.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, CloseIcon, PhoneIcon, WarningIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { toGroupName } from './GroupPicker.tsx';
import { Card, Heading, Small } from './layout.ts';

const SHOWN = 12;

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '18px minmax(0, 1fr) auto auto',
  columnGap: 10,
  alignItems: 'center',
  padding: '6px 6px 6px 12px',
  borderTop: '1px solid var(--line)',
  '& > svg': { fontSize: 18, color: 'var(--text-2)' },
  '& b': { display: 'block', fontWeight: 600, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

const Head = styled('div')({
  display: 'flex',
  gap: 8,
  alignItems: 'center',
  padding: '6px 12px',
  '& > svg': { fontSize: 16, color: 'var(--raised)', flex: 'none' },
});

const Reached = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  columnGap: 16,
  marginTop: 4,
  '& > li': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 24,
    font: '500 12px/20px var(--font)',
    '& > svg': { fontSize: 12, color: 'var(--text-2)', flex: 'none' },
    '& > span': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    '& > em': { fontStyle: 'normal', color: 'var(--text-2)' },
    '& > button': { position: 'absolute', right: -6, opacity: 0, background: 'var(--raised-surface)' },
    '&:hover > button, & > button:focus-visible': { opacity: 1 },
  },
});

type Props = { coverage: Coverage; onLeaveOut: (groupId: string) => void; disabled: boolean };

/** Exactly who gets it, and whom nobody can reach now. */
export function CoverageView(props: Props) {
  return (
    <>
      <CoverageCounts coverage={props.coverage} />
      <SilentGroups {...props} />
      <ReachedGroups {...props} />
    </>
  );
}

const Counts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(4, auto)',
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--surface)',
  marginTop: 8,
  '& > div': { display: 'flex', flexDirection: 'column-reverse', padding: '8px 10px', minWidth: 0 },
  '& > div + div': { borderLeft: '1px solid var(--line)' },
  '& dt': { font: '400 12px/16px var(--font)', color: 'var(--text-2)', whiteSpace: 'nowrap' },
  '& dd': { font: '600 20px/24px var(--font)' },
});

function CoverageCounts({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('broadcasts');
  const { number } = useFormat();
  const groups = coverage.reached.length + coverage.silent.length;
  const figures = [
    [t('audience.count.groups', { count: groups }), groups],
    [t('audience.count.admins', { count: coverage.admins }), coverage.admins],
    [t('audience.count.reachable'), coverage.adminsReachable],
    [t('audience.count.members', { total: number(coverage.members) }), coverage.membersReached],
  ] as const;
  return (
    <Counts aria-label={t('audience.title')}>
      {figures.map(([label, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: four figures that never move
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            <Figure>{number(value)}</Figure>
          </dd>
        </div>
      ))}
    </Counts>
  );
}

function SilentGroups({ coverage, onLeaveOut, disabled }: Props) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const { number } = useFormat();
  const [all, setAll] = useState(false);
  const { silent } = coverage;
  if (silent.length === 0) return null;
  const shown = all ? silent : silent.slice(0, SHOWN / 2);
  const members = number(coverage.members - coverage.membersReached);
  return (
    <Card style={{ marginTop: 8 }}>
      <Head>
        <WarningIcon />
        <Heading>
          {t('audience.silent', { groups: t('common:count.groups', { count: silent.length }), members })}
        </Heading>
      </Head>
      <ul>
        {shown.map((each) => (
          <SilentRow key={each.group.id} silent={each} onLeaveOut={onLeaveOut} disabled={disabled} />
        ))}
      </ul>
      {shown.length < silent.length && (
        <Button size="small" variant="text" sx={{ m: 0.5 }} onClick={() => setAll(true)}>
          {t('audience.more', { count: silent.length })}
        </Button>
      )}
    </Card>
  );
}

type RowProps = { silent: GroupCoverage; onLeaveOut: Props['onLeaveOut']; disabled: boolean };

function SilentRow({ silent, onLeaveOut, disabled }: RowProps) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const format = useFormat();
  const group = toGroupName(silent.group);
  const toReason = (reason: NonNullable<GroupCoverage['reason']>) =>
    reason === 'away' && silent.awayUntil
      ? t('audience.reason.awayUntil', { time: format.time(silent.awayUntil) })
      : t(`audience.reason.${reason}`);
  const why = [
    t('audience.members', { count: silent.group.members }),
    silent.reason && toReason(silent.reason),
    silent.lastActiveAt && t('audience.lastActive', { time: format.time(silent.lastActiveAt) }),
  ];
  return (
    <Row>
      <WifiOffIcon />
      <div>
        <b>{group}</b>
        <Small>{why.filter(Boolean).join(' · ')}</Small>
      </div>
      {silent.ring ? (
        <Button
          size="small"
          startIcon={<PhoneIcon />}
          href={`tel:${silent.ring.phone.replaceAll(/[^+\d]/g, '')}`}
          title={silent.ring.phone}
          aria-label={t('audience.ringAdmin', { name: silent.ring.name, group })}
        >
          {t('common:callAdmin')}
        </Button>
      ) : (
        <span />
      )}
      <IconButton
        size="small"
        disabled={disabled}
        aria-label={t('audience.leaveOut', { group })}
        onClick={() => onLeaveOut(silent.group.id)}
      >
        <CloseIcon />
      </IconButton>
    </Row>
  );
}

function ReachedGroups({ coverage, onLeaveOut, disabled }: Props) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const [all, setAll] = useState(false);
  const { reached, adminsReachable } = coverage;
  const shown = all ? reached : reached.slice(0, SHOWN);
  const title = {
    groups: t('common:count.groups', { count: reached.length }),
    admins: t('common:count.admins', { count: adminsReachable }),
  };
  return (
    <section style={{ marginTop: 16 }}>
      <Heading>{reached.length > 0 ? t('audience.reached', title) : t('audience.nobody')}</Heading>
      <Reached>
        {shown.map(({ group, admins }) => (
          <li key={group.id}>
            <CheckIcon />
            <span>{toGroupName(group)}</span>
            <em>{admins.length}</em>
            <IconButton
              size="small"
              sx={{ width: 24, height: 24, fontSize: 14 }}
              disabled={disabled}
              aria-label={t('audience.leaveOut', { group: toGroupName(group) })}
              onClick={() => onLeaveOut(group.id)}
            >
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </Reached>
      {shown.length < reached.length && (
        <Button size="small" variant="text" sx={{ mt: 0.5 }} onClick={() => setAll(true)}>
          {t('audience.more', { count: reached.length })}
        </Button>
      )}
      {reached.length > 0 && <Small style={{ marginTop: 2 }}>{t('audience.adminsEach')}</Small>}
    </section>
  );
}
