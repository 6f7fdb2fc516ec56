import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyIcon, ShareIcon } from '../ui/Icons.tsx';
import type { OpenQuestion } from './open-questions.ts';
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

/** What is still open, in words that can be put to the group. */
export function AskGroupSheet({ open, onClose }: { open: readonly OpenQuestion[]; onClose: () => void }) {
  const { t } = useTranslation('field');
  const [outcome, setOutcome] = useState<Outcome>();
  const start = open.includes('who') ? t('ask.start') : t('ask.startForwarded');
  const questions = [
    ...(open.includes('where') ? [t('ask.where')] : []),
    t('ask.still'),
    t('ask.what'),
    ...(open.includes('called') ? [t('ask.called')] : []),
  ];
  const text = [start, ...questions.map((question) => `• ${question}`), t('ask.end')].join('\n');
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'copyFailed');
  return (
    <Sheet title={t('ask.title')} onClose={onClose}>
      <Meta sx={{ fontSize: 15, lineHeight: '20px' }} role="status">
        {outcome ? t(`ask.${outcome}`) : t('ask.intro')}
      </Meta>
      <Words>
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
    </Sheet>
  );
}
