import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { ClaimState } from './ClaimState.tsx';

/** Whose message it is and who is working on it. */
export function PanelHeader({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const group = usePicture((state) => state.groups.get(message.groupId));
  const adminName = usePicture((state) =>
    message.adminId ? state.admins.get(message.adminId)?.content?.name : undefined,
  );
  const under = [
    group && t('group.number', { number: String(group.number).padStart(2, '0') }),
    group && t('group.members', { count: group.members }),
    adminName ? t('group.admin', { name: adminName }) : message.gatewayId ? t('queue.gateway') : undefined,
  ];
  return (
    <Head>
      <UrgencyMark urgency={message.urgency} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <h2>{group?.content?.name ?? t('panel.name')}</h2>
        <small>{under.filter(Boolean).join(' · ')}</small>
      </div>
      <ClaimState message={message} />
    </Head>
  );
}

const Head = styled('header')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 64,
  padding: '12px 16px',
  borderBottom: '1px solid var(--line)',
  '& h2': {
    font: '600 16px/24px var(--font)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
