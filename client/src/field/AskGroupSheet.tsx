import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { CopyIcon, ShareIcon } from '../ui/Icons.tsx';
import type { GroupQuestion } from './open-questions.ts';
import { Meta } from './Page.tsx';
import { Sheet } from './Sheet.tsx';
import { copyText, shareText } from './share-text.ts';

const Words = styled('div')({
  background: 'var(--raised-surface)',
  border: '1px solid var(--line)',
  borderRadius: 12,
  padding: '12px 16px',
  userSelect: 'text',
  '& ul': { margin: '4px 0' },
  '& li': { display: 'flex', gap: 8 },
  '& li::before': {
    content: '""',
    width: 5,
    height: 5,
    borderRadius: 3,
    background: 'var(--text-2)',
    marginTop: 10,
    flex: 'none',
  },
});

type Outcome = 'copied' | 'copyFailed';

type Props = {
  questions: readonly GroupQuestion[];
  /** Who saw it is not known yet. */
  asksWho: boolean;
  /** The answers belong to a message that the police have. */
  isSent: boolean;
  onClose: () => void;
};

/** What is still open, in words that can be put to the group. */
export function AskGroupSheet({ questions: open, asksWho, isSent, onClose }: Props) {
  const { t } = useTranslation('field');
  const [outcome, setOutcome] = useState<Outcome>();
  const start = asksWho ? t('ask.start') : t('ask.startForwarded');
  const questions = open.map((question) => t(`ask.${question}`));
  const text = [start, ...questions.map((question) => `• ${question}`), t('ask.end')].join('\n');
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'copyFailed');
  return (
    <Sheet title={t('ask.title')} onClose={onClose}>
      <Meta sx={{ fontSize: rem(15), lineHeight: rem(20) }} role="status">
        {outcome ? t(`ask.${outcome}`) : t(open.length > 0 ? 'ask.intro' : 'ask.complete')}
      </Meta>
      <Words lang="nl">
        <p>{start}</p>
        <ul>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <p>{t('ask.end')}</p>
      </Words>
      <Button variant="contained" size="large" startIcon={<CopyIcon />} onClick={() => void copy()}>
        {t('ask.copy')}
      </Button>
      <Button variant="text" size="small" startIcon={<ShareIcon />} onClick={() => void shareText(text)}>
        {t('ask.share')}
      </Button>
      <Meta>{t(isSent ? 'ask.thenAdd' : 'ask.thenPaste')}</Meta>
    </Sheet>
  );
}
