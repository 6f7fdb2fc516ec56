import Button from '@mui/material/Button';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { useTranslation } from 'react-i18next';
import { useMe, usePicture, useSelected } from '../operation/hooks.ts';
import { Banner } from '../ui/Banner.tsx';
import { CallButton } from '../ui/CallButton.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { toTimer } from '../ui/format.ts';
import { PhoneIcon } from '../ui/Icons.tsx';
import { levelOf, selectOverdue } from './select-overdue.ts';
import { useDispatchActs } from './use-dispatch-acts.ts';

type Props = { heard: readonly string[]; onHeard: (dispatchId: string) => void; onShow: (messageId: string) => void };

/** Nobody accepts a dispatch: who is to be rung, with the number, until somebody accepts it. */
export function OverdueBanner(props: Props) {
  const overdue = useSelected(selectOverdue);
  const [first, ...more] = overdue;
  return first ? <Overdue key={first.id} dispatch={first} more={more.length} {...props} /> : null;
}

function Overdue({ dispatch, more, heard, onHeard, onShow }: Props & { dispatch: Dispatch; more: number }) {
  const { t } = useTranslation('dispatches');
  const { t: common } = useTranslation();
  const acts = useDispatchActs();
  const isOfficer = useMe().role === 'officer';
  const controlRoom = usePicture((state) => state.operation?.content?.controlRoomPhone ?? '');
  const officer = usePicture((state) => state.operation?.content?.officerPhone ?? '');
  const unphoned = usePicture((state) => dispatch.messageIds.some((id) => !state.messages.get(id)?.phonedIn));
  const sentAt = Date.parse(dispatch.sentAt);
  const wait = useNowSelected((now) => toTimer(now - sentAt));
  const level = levelOf(dispatch);
  const { number, id, messageIds } = dispatch;
  const [messageId] = messageIds;
  const forMe = isOfficer && level === 'officer';
  return (
    <Banner
      kind={level === 'officer' ? 'fault' : 'attention'}
      text={
        <>
          <b>{forMe ? t('overdue.forOfficer', { number, wait }) : t('overdue.waiting', { number, wait })}</b>{' '}
          {!forMe && t(level === 'officer' ? 'overdue.officerCalled' : 'overdue.boards')}{' '}
          {more > 0 && t('overdue.more', { count: more })}
        </>
      }
    >
      {messageId && (
        <Button size="small" variant="text" onClick={() => onShow(messageId)}>
          {t('overdue.show')}
        </Button>
      )}
      {forMe && !heard.includes(id) && (
        <Button size="small" variant="text" onClick={() => onHeard(id)}>
          {t('overdue.heard')}
        </Button>
      )}
      {unphoned && (
        <Button
          size="small"
          onClick={() => {
            acts.phoneIn(id);
            onHeard(id);
          }}
        >
          {t('overdue.called')}
        </Button>
      )}
      {level === 'officer' && !isOfficer && officer && (
        <Button size="small" href={`tel:${officer.replaceAll(/[^+\d]/g, '')}`} startIcon={<PhoneIcon />}>
          {t('overdue.callOfficer')} {officer}
        </Button>
      )}
      <CallButton label={common('callControlRoom')} number={controlRoom} onClick={() => onHeard(id)} />
    </Banner>
  );
}
