import { useTranslation } from 'react-i18next';
import { CannedTextsCard } from './CannedTextsCard.tsx';
import { HotspotsCard } from './HotspotsCard.tsx';
import { Side, Stack, Work, WorkHead } from './Layout.tsx';
import { NotesCard } from './NotesCard.tsx';
import type { Overview } from './overview.ts';

export function KnowledgeStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  return (
    <Work data-fill>
      <WorkHead title={t('steps.knowledge')} text={t('knowledge.subtitle')} />
      <Stack>
        <HotspotsCard overview={overview} />
        <CannedTextsCard overview={overview} />
      </Stack>
      <Side>
        <NotesCard overview={overview} />
      </Side>
    </Work>
  );
}
