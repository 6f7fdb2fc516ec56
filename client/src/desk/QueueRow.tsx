import { keyframes, styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isHushed, isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
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
import { ROW_HEIGHT } from './fold-rows.ts';
import { RowChips } from './RowChips.tsx';
import { rings } from './rings.ts';

export type QueueRowProps = {
  message: Message;
  group: Group | undefined;
  holderName: string | undefined;
  mine: boolean;
  selected: boolean;
  fresh: boolean;
  pending: boolean;
  /** The dispatch that returned it, or whose outcome waits to be told. */
  dispatch: Dispatch | undefined;
  /** What could be answered at once; shown while feedback is owed. */
  proposal: string | null;
  phone: string;
  index: number;
  /** Chosen to be answered with others. */
  marked: boolean;
  incidentNumber: number | null;
  /** Not in the area of this desk: stands back. */
  outside: boolean;
  onSelect: (messageId: string) => void;
  onCall: (messageId: string) => void;
};

/** One message in the queue, 76 px high. Repaints only when its own things change. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { message, holderName, mine, selected, fresh, phone, index, onSelect, onCall } = props;
  const { t } = useTranslation();
  const { t: talk } = useTranslation('conversation');
  return (
    <Row
      id={rowId(message.id)}
      role="row"
      aria-selected={selected}
      aria-rowindex={index + 1}
      data-urgency={message.urgency}
      data-held={(holderName !== undefined && !mine) || undefined}
      data-fresh={fresh || undefined}
      data-marked={props.marked || undefined}
      data-outside={props.outside || undefined}
      onClick={() => onSelect(message.id)}
    >
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
    </Row>
  );
});

export function rowId(messageId: string): string {
  return `row-${messageId}`;
}

function TitleLine({ message, selected, mine, holderName }: QueueRowProps) {
  const { t } = useTranslation('desk');
  const unopened = message.urgency === 'urgent' && message.triage === 'open' && message.firstLookAt === null;
  const since = message.triage === 'decided' ? (message.owed?.since ?? lastDecisionAt(message)) : message.receivedAt;
  return (
    <Title>
      <Name data-quiet={(holderName !== undefined && !mine && !selected) || undefined}>
        {message.content ? <InertText text={titleOf(message.content.text)} /> : t('queue.noText')}
      </Name>
      {unopened && <BellIcon sx={{ fontSize: 14, color: 'var(--urgent)', alignSelf: 'center' }} />}
      <AgeRing at={since} />
    </Title>
  );
}

function PlaceLine({ message, group, dispatch }: QueueRowProps) {
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

const slideIn = keyframes({
  from: { transform: 'translateY(-16px)', opacity: 0 },
  to: { transform: 'none', opacity: 1 },
});

const Row = styled('div')({
  position: 'relative',
  height: ROW_HEIGHT,
  display: 'grid',
  gridTemplateColumns: '24px minmax(0, 1fr)',
  columnGap: 12,
  padding: '8px 8px 8px 12px',
  borderBottom: '1px solid var(--line)',
  cursor: 'default',
  userSelect: 'none',
  '&::before': {
    content: '""',
    position: 'absolute',
    left: 0,
    top: 12,
    bottom: 12,
    width: 3,
    borderRadius: 2,
    background: 'transparent',
  },
  '&[data-urgency="urgent"]::before': { background: 'var(--urgent)' },
  '&[data-urgency="raised"]::before': { background: 'var(--raised)' },
  '&:hover': { background: 'color-mix(in srgb, var(--text) 4%, transparent)' },
  '&[aria-selected="true"]': {
    background: 'var(--raised-surface)',
    borderRadius: 8,
    borderColor: 'transparent',
    boxShadow: 'inset 0 0 0 2px var(--mine)',
  },
  '&[aria-selected="true"]::before': { left: 5 },
  '&[data-outside]:not([aria-selected="true"]) > *': { opacity: 0.7 },
  '&[data-marked]': { background: 'var(--feedback-bg)' },
  '&[data-fresh]': { animation: `${slideIn} 160ms ease-out` },
});
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
