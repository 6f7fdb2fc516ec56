import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CopyIcon, DispatchIcon } from '../ui/Icons.tsx';
import { staffName } from './card-words.ts';
import { groupsOf } from './dispatch-card-view.ts';

const By = styled('p')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 6px',
  marginTop: 8,
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  '& > svg': { fontSize: 14, flex: 'none' },
  '& > b': { fontWeight: 600, color: 'var(--text)' },
  '& > span:last-of-type': { marginLeft: 'auto', textAlign: 'right' },
});

type Props = {
  dispatch: Dispatch;
  messages: readonly Message[];
  onCopy: (() => void) | null;
  /** Whether the text for the notepad was just copied; null says nothing. */
  copied: boolean | null;
};

/** Who asked it, when, and out of which messages of which groups. */
export function CardOrigin({ dispatch, messages, onCopy, copied }: Props) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const sender = usePicture((state) => staffName(state, dispatch.sentBy));
  const numbers = messages.map(({ number }) => number).join(', ');
  const groups = usePicture((state) => listed(groupsOf(state, messages).map((group) => group.number)));
  const names = usePicture((state) => listed(groupsOf(state, messages).map((group) => group.name)));
  const count = groups === '' ? 0 : groups.split(', ').length;
  return (
    <By>
      <DispatchIcon />
      <span>
        {sender} <Figure>{format.timeWithSeconds(dispatch.sentAt)}</Figure>
      </span>
      <span title={names}>
        {[
          numbers && t('card.messages', { count: messages.length, numbers }),
          count > 0 && t('card.groups', { count, numbers: groups }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <b role="status">{copied !== null && t(copied ? 'copied' : 'copyFailed')}</b>
      {onCopy && (
        <IconButton size="small" aria-label={t('copy')} title={t('copy')} onClick={onCopy}>
          <CopyIcon />
        </IconButton>
      )}
    </By>
  );
}

const listed = (words: readonly string[]) => words.join(', ');
