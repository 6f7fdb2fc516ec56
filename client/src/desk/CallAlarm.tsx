import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { usePicture } from '../operation/hooks.ts';
import { CallButton } from '../ui/CallButton.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, PhoneIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { useActs } from './use-acts.ts';

const PHONING = ['message.phoneIn'] as const;

/** "Niemand belde 112": ring now, then say that it was done. Turns into the line of who rang when. */
export function CallAlarm({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const acts = useActs();
  const { desk } = useDesk();
  const asking = useView((view) => view.calling === message.id);
  const sending = useUnderWay(PHONING, message.id);
  const phone = usePicture((state) => state.operation?.content?.controlRoomPhone ?? '');
  const isOver = usePicture((state) => message.triage === 'decided' && !waitsForBoard(state, message));
  if (message.phonedIn) return <PhonedLine message={message} />;
  if (isOver || !(isUnphoned(message) || asking)) return null;
  return (
    <>
      <Alarm data-urgent={isUnphoned(message) || undefined}>
        <div style={{ flex: 1 }}>
          <b>{asking ? t('alarm.ask') : t('alarm.title')}</b>
          <small>{t('alarm.text')}</small>
        </div>
        {asking && (
          <Button
            size="small"
            variant="step"
            startIcon={<CheckIcon />}
            endIcon={<KeyCap keys="b" />}
            loading={sending}
            onClick={() => acts.phoneIn(message.id)}
          >
            {t('alarm.confirm')}
          </Button>
        )}
        <CallButton
          label={common('callControlRoom')}
          number={phone}
          onClick={() => desk.change({ calling: message.id })}
        />
        {!asking && <KeyCap keys="b" />}
      </Alarm>
      <RefusalNote types={PHONING} about={message.id} />
    </>
  );
}

/** Decided, but by a dispatch that nobody accepted yet: the board is never the only way. */
function waitsForBoard(state: State, { decisions }: Message): boolean {
  return decisions.some(({ kind, id }) => kind === 'dispatch' && state.dispatches.get(id)?.step === 'sent');
}

function PhonedLine({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const by = message.phonedIn;
  const name = usePicture((state) => (by ? (state.staff.get(by.staffId)?.content?.name ?? '?') : ''));
  if (!by) return null;
  return (
    <Done>
      <PhoneIcon sx={{ fontSize: 16 }} />
      {t('alarm.phoned', { name, time: format.timeWithSeconds(by.at) })}
    </Done>
  );
}

const Alarm = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  margin: '0 0 8px',
  padding: '10px 10px 10px 12px',
  borderRadius: 8,
  border: '1px solid var(--line)',
  background: 'var(--raised-surface)',
  '&[data-urgent]': { background: 'var(--urgent-bg)', borderColor: 'var(--urgent)' },
  '& b': { fontWeight: 600, display: 'block' },
  '& small': { fontSize: 12, lineHeight: '16px' },
});
const Done = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  margin: '0 0 8px !important',
  fontWeight: 500,
});
