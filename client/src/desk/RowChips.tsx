import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { chipWidth } from '../messages/fit-chips.ts';
import { MessageChips } from '../messages/MessageChips.tsx';
import { DecisionMark } from '../ui/DecisionMark.tsx';
import { CameraIcon, FeedbackIcon, RefreshIcon } from '../ui/Icons.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import { PersonBadge } from '../ui/PersonBadge.tsx';
import { chipRoom, MARK_WIDTH } from './chip-room.ts';
import type { RowBodyProps } from './QueueRowBody.tsx';
import { rings } from './rings.ts';
import { TalkChips, useTalkChips } from './TalkChips.tsx';

const kinds = ['dispatch', 'feedback', 'broadcast'] as const;

/** What is known of the message in signs: as many as have room, then its photos and its holder. */
export function RowChips({ message, mine, holderName, pending, proposal, phone, incidentNumber }: RowBodyProps) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const holder = holderName === undefined ? null : mine ? common('person.mine') : lastName(holderName);
  const talkChips = useTalkChips(message, incidentNumber);
  const talkWidth = talkChips.reduce((sum, chip) => sum + chipWidth(chip), 0);
  const room =
    -talkWidth +
    chipRoom({
      ...{ holder, hasPhotos: message.photoCount > 0 },
      sending: pending ? t('queue.sending') : null,
      ringing: rings(message, holderName, mine) ? [common('callControlRoom'), phone] : [],
    });
  const marks = kinds.filter((kind) => message.decisions.some((decision) => decision.kind === kind));
  return (
    <Chips>
      <Facts>
        {pending && (
          <MetaChip icon={<RefreshIcon />} tone="new">
            {t('queue.sending')}
          </MetaChip>
        )}
        <TalkChips chips={talkChips} />
        {message.triage === 'decided' ? (
          <>
            {marks.map((kind) => (
              <DecisionMark key={kind} kind={kind} size={20} />
            ))}
            {message.owed && proposal !== null && (
              <Proposal>
                <FeedbackIcon sx={{ fontSize: 14 }} /> {proposal}
              </Proposal>
            )}
            {!message.owed && <MessageChips message={message} room={room - marks.length * MARK_WIDTH} />}
          </>
        ) : (
          <MessageChips message={message} room={room} />
        )}
      </Facts>
      <Who>
        {message.photoCount > 0 && (
          <Photos role="img" aria-label={common('count.photos', { count: message.photoCount })}>
            <CameraIcon sx={{ fontSize: 14 }} /> {message.photoCount}
          </Photos>
        )}
        {holderName !== undefined && (
          <>
            <PersonBadge name={holderName} small mine={mine} />
            {holder}
          </>
        )}
      </Who>
    </Chips>
  );
}

/** "S. de Wit" → "de Wit". */
function lastName(name: string): string {
  return name.replace(/^(?:\p{Lu}\p{Ll}?\.\s*)+/u, '') || name;
}

const Chips = styled('div')({ display: 'flex', gap: 4, marginTop: 4, height: 20, minWidth: 0 });
const Facts = styled('span')({ display: 'flex', gap: 4, flex: '1 1 auto', minWidth: 0, overflow: 'hidden' });
const Proposal = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  minWidth: 0,
  fontSize: 12,
  lineHeight: '20px',
  color: 'var(--text-2)',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  '& svg': { color: 'var(--feedback)', flex: 'none' },
});
const Who = styled('span')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  fontSize: 12,
  lineHeight: '20px',
  color: 'var(--text-2)',
  whiteSpace: 'nowrap',
  padding: '0 2px',
});
const Photos = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 4 });
