import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { GroupCoverage } from '@nachtwacht/shared/broadcasts/coverage.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CloseIcon, PhoneIcon, WarningIcon, WifiOffIcon } from '../ui/Icons.tsx';
import type { CoverageProps } from './coverage-props.ts';
import { toGroupName } from './GroupPicker.tsx';
import { Card, Heading, Small } from './layout.ts';

const SHOWN = 6;

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

/** Whom nobody can reach now, why, and whom to ring. */
export function SilentGroups({ coverage, onLeaveOut, disabled }: CoverageProps) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const { number } = useFormat();
  const [all, setAll] = useState(false);
  const { silent } = coverage;
  if (silent.length === 0) return null;
  const shown = all ? silent : silent.slice(0, SHOWN);
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

type RowProps = { silent: GroupCoverage; onLeaveOut: CoverageProps['onLeaveOut']; disabled: boolean };

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
