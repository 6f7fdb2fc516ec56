import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { MAX_REPLY_CHARACTERS } from '@nachtwacht/shared/messages/limits.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { AskGroupIcon, EditIcon, PhoneIcon, SendIcon } from '../ui/Icons.tsx';
import { findAlarmWords } from './alarm-words.ts';
import { PasteButton } from './PasteButton.tsx';
import { Pill } from './Pill.tsx';
import { TextBox } from './TextBox.tsx';
import { usePaste } from './use-paste.ts';
import { useReplyDraft } from './use-reply-draft.ts';

type Props = {
  messageId: string;
  /** The question that waits; null to add something unasked. */
  questionId: string | null;
  onReply: (questionId: string | null, text: string) => Promise<void>;
  onAsk: () => void;
};

/** Open where the police asked; else one tap away. Words of danger put 112 first, and hold nothing back. */
export function ReplyBox({ messageId, questionId, onReply, onAsk }: Props) {
  const { t } = useTranslation('field');
  const [text, setText] = useReplyDraft(messageId);
  const [adding, setAdding] = useState(text !== '');
  const [notKept, setNotKept] = useState(false);
  const busy = useRef(false);
  const { blocked, paste } = usePaste(text, setText);
  const asked = questionId !== null;
  const surplus = text.trim().length - MAX_REPLY_CHARACTERS;
  const alarm = findAlarmWords(text, 'unknown');
  if (!asked && !adding) {
    return (
      <Pills>
        <Pill startIcon={<EditIcon />} onClick={() => setAdding(true)}>
          {t('talk.add')}
        </Pill>
        <Pill variant="text" startIcon={<AskGroupIcon />} sx={{ color: 'var(--text-2)' }} onClick={onAsk}>
          {t('composer.ask')}
        </Pill>
      </Pills>
    );
  }
  const send = async () => {
    if (text.trim() === '' || surplus > 0 || busy.current) return;
    busy.current = true;
    try {
      await onReply(questionId, text);
      setText('');
      setAdding(false);
      setNotKept(false);
    } catch {
      setNotKept(true);
    } finally {
      busy.current = false;
    }
  };
  return (
    <Box
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextBox
        lines={2}
        autoFocus={adding && !asked}
        label={t(asked ? 'talk.answerLabel' : 'talk.addLabel')}
        value={text}
        onChange={setText}
        beside={<PasteButton onPaste={paste} />}
        wrong={surplus > 0 || notKept}
        help={
          surplus > 0
            ? t('talk.tooLong', { count: surplus })
            : notKept
              ? t('talk.notKept')
              : blocked && t('composer.pasteBlocked')
        }
      />
      {alarm.length > 0 && (
        <Alarm href="tel:112" role="alert">
          <PhoneIcon /> {t('talk.emergency', { words: alarm.slice(0, 2).join(t('emergency.and')) })}
        </Alarm>
      )}
      <Line>
        {!asked && (
          <Button
            onClick={() => {
              setText('');
              setAdding(false);
            }}
          >
            {t('talk.cancel')}
          </Button>
        )}
        <Button type="submit" variant="contained" startIcon={<SendIcon />} disabled={text.trim() === '' || surplus > 0}>
          {t(asked ? 'talk.send' : 'talk.sendMore')}
        </Button>
      </Line>
    </Box>
  );
}

const Pills = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 4 });
const Box = styled('form')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8 });
const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  gap: 8,
  '& button': { minHeight: 48, borderRadius: 24, padding: '0 16px', fontSize: rem(15), fontWeight: 600 },
});
const Alarm = styled('a')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 48,
  padding: '8px 12px',
  borderRadius: 8,
  color: 'var(--text)',
  background: 'var(--urgent-bg)',
  fontSize: rem(15),
  lineHeight: rem(20),
  fontWeight: 600,
  textDecoration: 'none',
  '& svg': { color: 'var(--urgent)', flex: 'none' },
});
