import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CopyIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { Hint } from './Hint.tsx';
import { useReasonWords } from './hint-words.ts';
import { countEyewitnesses, type LikeMessage, selectLike, toLikeMessages } from './like-messages.ts';

const SHOWN = 3;

/** Other messages about the same happening; a click goes there. */
export function LikeHint({ message, onSelect }: { message: Message; onSelect: (messageId: string) => void }) {
  const { t } = useTranslation('hints');
  const words = useReasonWords();
  const format = useFormat();
  const others = useSelected(useCallback((state: State) => selectLike(state, message), [message]));
  const like = toLikeMessages(message, others);
  if (like.length === 0) return null;
  const witnesses = countEyewitnesses(message, like);
  const rumour = like.some(({ likeness }) => likeness?.rumour);
  const why = like.flatMap(({ message: { number }, likeness }) => {
    if (!likeness) return [];
    const reasons = likeness.reasons.map(words).join(', ');
    return [t('like.line', { number, reasons, share: format.percent(likeness.score) })];
  });
  return (
    <Hint message={message} icon={<CopyIcon />} title={t('like.title', { count: like.length })} why={why}>
      <List>
        {like.slice(0, SHOWN).map((each) => (
          <li key={each.message.id}>
            <Entry like={each} of={message} onSelect={onSelect} />
          </li>
        ))}
      </List>
      {like.length > SHOWN && <p>{t('like.more', { count: like.length - SHOWN })}</p>}
      {witnesses > 1 && <p>{witnesses === 2 ? t('like.seenByTwo') : t('like.seenByMore', { number: witnesses })}</p>}
      {rumour && <p>{t('like.rumour')}</p>}
    </Hint>
  );
}

type EntryProps = { like: LikeMessage; of: Message; onSelect: (messageId: string) => void };

/** Group, time and distance, and what they share. */
function Entry({ like: { message, likeness }, of, onSelect }: EntryProps) {
  const { t } = useTranslation('hints');
  const format = useFormat();
  const words = useReasonWords({ brief: true });
  const number = usePicture((state) => state.groups.get(message.groupId)?.number ?? 0);
  const group = message.groupId === of.groupId ? t('like.own') : t('like.group', { number: pad(number) });
  const given = likeness?.reasons.filter(({ kind }) => kind !== 'minutes') ?? [];
  const isDistance = ({ kind }: (typeof given)[number]) => kind === 'metres';
  const reasons = [...given.filter(isDistance), ...given.filter((reason) => !isDistance(reason))].map(words);
  const line = [group, format.time(message.receivedAt), ...reasons].join(' · ');
  return (
    <button type="button" title={t('like.show', { number: message.number })} onClick={() => onSelect(message.id)}>
      <InertText text={line.slice(0, 1).toUpperCase() + line.slice(1)} />
    </button>
  );
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const List = styled('ul')({
  '& button': {
    font: 'inherit',
    fontSize: 12,
    lineHeight: '16px',
    minHeight: 24,
    padding: '4px 0',
    border: 0,
    background: 'none',
    color: 'var(--text)',
    textAlign: 'left',
    textDecoration: 'underline',
    textDecorationColor: 'var(--control)',
    textUnderlineOffset: 3,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  '& button:hover': { textDecorationColor: 'currentColor' },
});
