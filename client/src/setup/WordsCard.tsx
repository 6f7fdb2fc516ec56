import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Card, Meta } from './Layout.tsx';
import { isEditable, type Overview } from './overview.ts';
import type { WordList } from './own-words.ts';
import { WordListEditor } from './WordListEditor.tsx';

const lists: readonly WordList[] = ['nicknames', 'muted', 'added'];
const Lists = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  '& > * + *': { borderTop: '1px solid var(--line)' },
});

/** What this operation changes in the word list of the hints. */
export function WordsCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  return (
    <Card sx={{ flex: '1 0 auto' }} aria-label={t('words.title')}>
      <header>
        <h2>{t('words.title')}</h2>
      </header>
      <Lists tabIndex={0}>
        <Meta sx={{ padding: '12px 16px' }}>{t('words.text')}</Meta>
        {lists.map((list) => (
          <WordListEditor key={list} list={list} editable={isEditable(overview)} />
        ))}
      </Lists>
    </Card>
  );
}
