import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { ReceiptState } from '@nachtwacht/shared/receipts/events.ts';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, ClockIcon, EyeIcon, SendIcon, ShareIcon, WarningIcon } from '../ui/Icons.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import { CourseSteps } from './CourseSteps.tsx';
import { toGroupName } from './GroupPicker.tsx';
import { Card, Heading, Small } from './layout.ts';
import { usePaced } from './paced.ts';

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
  minHeight: 32,
  padding: '4px 12px',
  borderTop: '1px solid var(--line)',
  '& > b': { flex: 1, minWidth: 120, fontWeight: 500, fontSize: 12, lineHeight: '16px' },
});

/** Receipts of a broadcast: how far it came, per group and admin. Repainted at most twice a second. */
export function BroadcastCourse({ broadcast: latest }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const { state } = useOperation().picture;
  const broadcast = usePaced(latest);
  const { counts } = broadcast.course;
  const groups = broadcast.groupIds
    .flatMap((groupId) => state.groups.get(groupId) ?? [])
    .sort((a, b) => a.number - b.number);
  return (
    <section aria-label={t('course.title')}>
      <Card>
        <div style={{ display: 'flex', alignItems: 'baseline', gap: 8, padding: '8px 12px 0' }}>
          <Heading>{t('course.title')}</Heading>
          <Small>{toStatus(broadcast, t, format.time)}</Small>
        </div>
        <div style={{ padding: '8px 12px 12px' }}>
          <CourseSteps counts={counts} groups={broadcast.groupIds.length} />
          {counts.failed > 0 && (
            <Small style={{ display: 'flex', gap: 6, alignItems: 'center', marginTop: 8 }}>
              <WarningIcon sx={{ fontSize: 14, color: 'var(--raised)' }} />
              {t('course.failed', { count: counts.failed })}
            </Small>
          )}
        </div>
      </Card>
      <Card style={{ marginTop: 8 }}>
        <Heading style={{ padding: '8px 12px' }}>{t('course.perGroup')}</Heading>
        <ul>
          {groups.map((group) => (
            <GroupReceipts key={group.id} group={group} broadcast={broadcast} />
          ))}
        </ul>
      </Card>
    </section>
  );
}

function GroupReceipts({ group, broadcast }: { group: Group; broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const { state } = useOperation().picture;
  const admins = group.adminIds.flatMap((adminId) => {
    const receipt = broadcast.course.byAdmin.get(adminId);
    return receipt ? [{ admin: state.admins.get(adminId), adminId, receipt }] : [];
  });
  const shared = admins.some(({ receipt }) => receipt.sharedIn.includes(group.id));
  return (
    <Line>
      <b>{toGroupName(group)}</b>
      {admins.length === 0 && <Small>{t('course.nobody')}</Small>}
      {admins.map(({ admin, adminId, receipt }) => (
        <AdminReceipt key={adminId} name={admin?.content?.name ?? t('course.unnamed')} state={receipt.state} />
      ))}
      {shared && (
        <MetaChip icon={<ShareIcon />} tone="new">
          {t('course.step.shared')}
        </MetaChip>
      )}
    </Line>
  );
}

function AdminReceipt({ name, state }: { name: string; state: ReceiptState }) {
  const { t } = useTranslation('broadcasts');
  const Icon = icons[state];
  return (
    <MetaChip icon={<Icon />} tone={state === 'failed' ? 'raised' : 'plain'}>
      {name}: {t(`course.step.${state}`)}
    </MetaChip>
  );
}

type Words = ReturnType<typeof useTranslation<'broadcasts'>>['t'];

function toStatus({ status, expiresAt, ended }: Broadcast, t: Words, time: (at: string) => string): string {
  if (status === 'sent') return t('course.status.sent', { time: time(expiresAt) });
  if (status === 'ended') return t('course.status.ended', { time: ended ? time(ended.at) : '' });
  return t(`course.status.${status}`);
}
