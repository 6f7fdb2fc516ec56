import { useTranslation } from 'react-i18next';
import { CannedTextsCard } from './CannedTextsCard.tsx';
import { HotspotsCard } from './HotspotsCard.tsx';
import { Side, Stack, Work, WorkHead } from './Layout.tsx';
import { NotesCard } from './NotesCard.tsx';
import { OutcomesCard } from './OutcomesCard.tsx';
import type { Overview } from './overview.ts';
import { PlacesCard } from './PlacesCard.tsx';
import { WordsCard } from './WordsCard.tsx';

export function KnowledgeStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  return (
    <Work>
      <WorkHead title={t('steps.knowledge')} text={t('knowledge.subtitle')} />
      <Stack sx={{ '& > section': { maxHeight: 440 } }}>
        <HotspotsCard overview={overview} />
        <CannedTextsCard overview={overview} />
        <PlacesCard overview={overview} />
      </Stack>
      <Side sx={{ '& > section': { minHeight: 200 } }}>
        <NotesCard overview={overview} />
        <OutcomesCard overview={overview} />
        <WordsCard overview={overview} />
      </Side>
    </Work>
  );
}
