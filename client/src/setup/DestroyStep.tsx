import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { BulletCard } from './BulletList.tsx';
import { Card, Side, Stack, Work, WorkHead } from './Layout.tsx';
import type { Overview } from './overview.ts';
import { ReportLink } from './ReportLink.tsx';
import { TypedConfirmation } from './TypedConfirmation.tsx';
import { useAct } from './use-act.ts';

const effects = ['content', 'record', 'forGood'] as const;

export function DestroyStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const act = useAct();
  const messages = usePicture((state) => state.messages.size);
  const dispatches = usePicture((state) => state.dispatches.size);
  const broadcasts = usePicture((state) => state.broadcasts.size);
  const figures = [
    t('after.messages', { count: messages }),
    t('after.dispatches', { count: dispatches }),
    t('after.broadcasts', { count: broadcasts }),
    t('after.people', { count: overview.admins.length }),
  ];
  return (
    <Work>
      <WorkHead title={t('steps.after')} text={t('after.subtitle')} />
      <Stack>
        <BulletCard title={t('after.figures')} lines={figures}>
          <ReportLink />
        </BulletCard>
        <BulletCard title={t('after.title')} lines={effects.map((effect) => t(`after.does.${effect}`))} />
      </Stack>
      <Side>
        <Card>
          <TypedConfirmation
            label={t('after.type')}
            action={t('after.go')}
            name={overview.operation?.content?.name ?? ''}
            act={act}
            onConfirm={() => void act.submit('operation.destroy', {})}
          />
        </Card>
      </Side>
    </Work>
  );
}
