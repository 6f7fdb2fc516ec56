import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { AdminReceipt, GroupReceipts } from '@nachtwacht/shared/broadcasts/course-rows.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import {
  BellIcon,
  CheckIcon,
  ClockIcon,
  EyeIcon,
  PersonIcon,
  PhoneIcon,
  SendIcon,
  ShareIcon,
  WarningIcon,
} from '../ui/Icons.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import { toGroupName } from './GroupPicker.tsx';
import { Small } from './layout.ts';

const icons = {
  queued: ClockIcon,
  failed: WarningIcon,
  sent: SendIcon,
  delivered: CheckIcon,
  opened: EyeIcon,
} as const;

const Line = styled('li')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: 6,
  minHeight: 36,
  padding: '4px 12px',
  borderTop: '1px solid var(--line)',
  '& > b': { flex: 1, minWidth: 120, fontWeight: 500, fontSize: 12, lineHeight: '16px' },
});

type Props = { row: GroupReceipts; isRollCall: boolean; isLive: boolean };

/** One group: what each admin's phone says, and whom to ring when nothing came of it. */
export const CourseRow = memo(function CourseRow({ row, isRollCall, isLive }: Props) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const { group, admins, ring, isShared, isPresent } = row;
  const done = isRollCall ? isPresent : isShared;
  return (
    <Line>
      <b>{toGroupName(group)}</b>
      {admins.length === 0 && <Small>{t('broadcasts:course.nobody')}</Small>}
      {admins.map((each) => (
        <Receipt key={each.adminId} receipt={each} isRollCall={isRollCall} />
      ))}
      {isShared && (
        <MetaChip icon={<ShareIcon />} tone="new">
          {t('broadcasts:course.step.shared')}
        </MetaChip>
      )}
      {isLive && !done && ring && (
        <Button
          size="small"
          startIcon={<PhoneIcon />}
          href={`tel:${ring.phone.replaceAll(/[^+\d]/g, '')}`}
          title={ring.phone}
          aria-label={t('broadcasts:audience.ringAdmin', { name: ring.name, group: toGroupName(group) })}
        >
          {t('common:callAdmin')}
        </Button>
      )}
    </Line>
  );
});

function Receipt({ receipt, isRollCall }: { receipt: AdminReceipt; isRollCall: boolean }) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const { state, present, remindedAt } = receipt.place;
  const name = receipt.admin?.content?.name ?? t('course.unnamed');
  const Icon = icons[state];
  const isThere = isRollCall && present;
  return (
    <>
      <MetaChip
        icon={isThere ? <PersonIcon /> : <Icon />}
        tone={isThere ? 'new' : state === 'failed' ? 'raised' : 'plain'}
      >
        {name}: {t(isThere ? 'course.present' : `course.step.${state}`)}
      </MetaChip>
      {remindedAt && !isThere && (
        <MetaChip icon={<BellIcon />}>{t('course.reminded', { time: format.time(remindedAt) })}</MetaChip>
      )}
    </>
  );
}
