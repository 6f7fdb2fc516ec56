import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { BulletCard } from './BulletList.tsx';
import { Card, Side, Stack, Work, WorkHead } from './Layout.tsx';
import type { Overview } from './overview.ts';
import { TypedConfirmation } from './TypedConfirmation.tsx';
import { useAct } from './use-act.ts';

const effects = ['phones', 'broadcasts', 'setUp', 'journal'] as const;
const countOwed = ({ messages }: State) => [...messages.values()].filter(({ owed }) => owed !== null).length;
const countRunning = ({ dispatches }: State) =>
  [...dispatches.values()].filter(({ step }) => !['done', 'turned-down', 'withdrawn'].includes(step)).length;

export function CloseStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const act = useAct();
  const untreated = usePicture((state) => state.untreated.size);
  const owed = usePicture(countOwed);
  const running = usePicture(countRunning);
  const open = [
    ...(untreated > 0 ? [t('close.untreated', { count: untreated })] : []),
    ...(owed > 0 ? [t('close.owed', { count: owed })] : []),
    ...(running > 0 ? [t('close.running', { count: running })] : []),
  ];
  return (
    <Work>
      <WorkHead title={t('steps.close')} text={t('close.subtitle')} />
      <Stack>
        <BulletCard title={t('close.title')} lines={effects.map((effect) => t(`close.does.${effect}`))} />
        <BulletCard title={t('close.open')} lines={open.length > 0 ? open : [t('close.nothingOpen')]} />
      </Stack>
      <Side>
        <Card>
          <TypedConfirmation
            label={t('close.type')}
            action={t('close.go')}
            name={overview.operation?.content?.name ?? ''}
            act={act}
            onConfirm={() => void act.submit('operation.close', {})}
          />
        </Card>
      </Side>
    </Work>
  );
}
