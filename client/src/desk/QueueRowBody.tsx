import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isHushed, isUnphoned, isUnseenUrgent } from '@nachtwacht/shared/messages/queue.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonText } from '../messages/reason-text.ts';
import { titleOf } from '../messages/title-of.ts';
import { AgeRing } from '../ui/AgeRing.tsx';
import { CallButton } from '../ui/CallButton.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BellIcon, CheckIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { RowChips } from './RowChips.tsx';
import { rings } from './rings.ts';

export type RowBodyProps = {
  message: Message;
  group: Group | undefined;
  holderName: string | undefined;
  mine: boolean;
  selected: boolean;
  pending: boolean;
  /** The dispatch that returned it, or whose outcome waits to be told. */
  dispatch: Dispatch | undefined;
  /** What could be answered at once; shown while feedback is owed. */
  proposal: string | null;
  phone: string;
  /** Chosen to be answered with others. */
  marked: boolean;
  incidentNumber: number | null;
  onCall: (messageId: string) => void;
};

/** What a row says. It knows not where it stands, so a row that arrives above it repaints nothing here. */
export const QueueRowBody = memo(function QueueRowBody(props: RowBodyProps) {
  const { message, holderName, mine, phone, onCall } = props;
  const { t } = useTranslation();
  const { t: talk } = useTranslation('conversation');
  return (
    <>
      <Body role="gridcell">
        {props.marked ? (
          <Check role="img" aria-label={talk('bulk.mark')}>
            <CheckIcon />
          </Check>
        ) : (
          <UrgencyMark urgency={message.urgency} />
        )}
      </Body>
      <Body role="gridcell">
        <TitleLine {...props} />
        <Under>
          <Lines>
            <PlaceLine {...props} />
            <RowChips {...props} />
          </Lines>
          {rings(message, holderName, mine) && (
            <Call onClick={(event) => event.stopPropagation()}>
              <CallButton label={t('callControlRoom')} number={phone} onClick={() => onCall(message.id)} />
            </Call>
          )}
        </Under>
      </Body>
    </>
  );
});

function TitleLine({ message, selected, mine, holderName }: RowBodyProps) {
  const { t } = useTranslation('desk');
  const since = message.triage === 'decided' ? (message.owed?.since ?? lastDecisionAt(message)) : message.receivedAt;
  return (
    <Title>
      <Name data-quiet={(holderName !== undefined && !mine && !selected) || undefined}>
        {message.content ? <InertText text={titleOf(message.content.text)} /> : t('queue.noText')}
      </Name>
      {isUnseenUrgent(message) && <BellIcon sx={{ fontSize: 14, color: 'var(--urgent)', alignSelf: 'center' }} />}
      <AgeRing at={since} />
    </Title>
  );
}

function PlaceLine({ message, group, dispatch }: RowBodyProps) {
  const { t } = useTranslation('desk');
  const { t: triage } = useTranslation('triage');
  const format = useFormat();
  const name = group?.content?.name ?? '';
  const number = t('group.number', { number: String(group?.number ?? 0).padStart(2, '0') });
  // The call button takes the room of the group's number; the reason is what must be read.
  const rings = message.triage !== 'decided' && isUnphoned(message);
  return <Place>{[name, rings ? '' : number, why()].filter(Boolean).join(' · ')}</Place>;

  function why(): string {
    if (message.triage === 'later') return later();
    if (message.triage === 'open' && isHushed(message)) return triage('sender.mutedChip');
    if (message.triage === 'open') return reasonText(t, message, dispatch);
    if (dispatch?.outcome && message.owed) return t(`dispatch.outcome.${dispatch.outcome}`);
    return t('queue.rowNumber', { number: message.number });
  }

  function later(): string {
    const { laterUntil } = message;
    return laterUntil ? t('reason.later', { time: format.time(laterUntil) }) : triage('later.waits');
  }
}

function lastDecisionAt(message: Message): string {
  return message.decisions.at(-1)?.at ?? message.receivedAt;
}

const Body = styled('div')({ minWidth: 0 });
const Title = styled('div')({ display: 'flex', gap: 12, height: 20, lineHeight: '20px' });
const Name = styled('span')({
  flex: 1,
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  fontWeight: 600,
  '& bdi': { whiteSpace: 'nowrap' },
  '[data-urgency="normal"] &': { fontWeight: 500 },
  '&[data-quiet]': { color: 'var(--text-2)', fontWeight: 500 },
});
const Under = styled('div')({ display: 'flex', gap: 12, alignItems: 'stretch' });
const Lines = styled('div')({ flex: 1, minWidth: 0 });
const Place = styled('div')({
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});
const Check = styled('span')({
  display: 'grid',
  placeItems: 'center',
  width: 20,
  height: 20,
  borderRadius: 4,
  background: 'var(--text)',
  color: 'var(--bg)',
  '& svg': { fontSize: 16, strokeWidth: 3 },
});
const Call = styled('div')({ flex: 'none', marginTop: 4 });
