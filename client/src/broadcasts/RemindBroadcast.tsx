import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { selectUnshared } from '@nachtwacht/shared/broadcasts/unshared.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ActSheet } from './ActSheet.tsx';
import { toGroupName } from './GroupPicker.tsx';
import { Label } from './layout.ts';
import { useAct } from './use-act.ts';

const People = styled('ul')({
  maxHeight: 160,
  overflowY: 'auto',
  font: '400 12px/20px var(--font)',
  '& b': { fontWeight: 600 },
});

type Props = { broadcast: Broadcast; onDone: () => void };

/** Asks those whom it reached and who did nothing with it yet, by name. */
export function RemindBroadcast({ broadcast, onDone }: Props) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const format = useFormat();
  const select = useCallback((state: State) => selectUnshared(state, broadcast), [broadcast]);
  const adminIds = useSelected(select);
  const { act, busy, trouble } = useAct('broadcast.remind', onDone);
  const what = broadcast.template === 'roll-call' ? 'rollCall' : 'share';
  const { remindedAt } = broadcast;
  return (
    <ActSheet
      name={t('broadcasts:acts.remind')}
      helper={
        remindedAt ? t('broadcasts:remind.last', { time: format.time(remindedAt) }) : t('broadcasts:remind.helper')
      }
      act={t('broadcasts:remind.send', { admins: t('common:count.admins', { count: adminIds.length }) })}
      disabled={busy || adminIds.length === 0}
      trouble={trouble}
      onSend={() => void act({ broadcastId: broadcast.id })}
      onClose={onDone}
    >
      <Label>{t(adminIds.length > 0 ? `broadcasts:remind.who.${what}` : 'broadcasts:remind.nobody')}</Label>
      <People>
        {adminIds.map((adminId) => (
          <Person key={adminId} adminId={adminId} broadcast={broadcast} />
        ))}
      </People>
    </ActSheet>
  );
}

function Person({ adminId, broadcast }: { adminId: string; broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const { state } = useOperation().picture;
  const admin = state.admins.get(adminId);
  const sharedIn = broadcast.course.byAdmin.get(adminId)?.sharedIn ?? [];
  const open = (admin?.groupIds ?? []).filter((id) => broadcast.groupIds.includes(id) && !sharedIn.includes(id));
  const groups = open.flatMap((groupId) => state.groups.get(groupId) ?? []).map(toGroupName);
  return (
    <li>
      <b>{admin?.content?.name ?? t('course.unnamed')}</b> · {groups.join(', ')}
    </li>
  );
}
