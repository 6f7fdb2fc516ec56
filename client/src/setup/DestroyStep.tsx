import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { BulletList } from './BulletList.tsx';
import { Card, CardBody, Side, Stack, Work, WorkHead } from './Layout.tsx';
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
        <Card>
          <header>
            <h2>{t('after.figures')}</h2>
          </header>
          <CardBody>
            <BulletList>
              <ul>
                {figures.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </BulletList>
            <ReportLink />
          </CardBody>
        </Card>
        <Card>
          <header>
            <h2>{t('after.title')}</h2>
          </header>
          <CardBody>
            <BulletList>
              <ul>
                {effects.map((effect) => (
                  <li key={effect}>{t(`after.does.${effect}`)}</li>
                ))}
              </ul>
            </BulletList>
          </CardBody>
        </Card>
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
