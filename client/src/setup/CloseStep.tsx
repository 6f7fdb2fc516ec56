import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { BulletList } from './BulletList.tsx';
import { Card, CardBody, Side, Stack, Work, WorkHead } from './Layout.tsx';
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
        <Card>
          <header>
            <h2>{t('close.title')}</h2>
          </header>
          <CardBody>
            <BulletList>
              <ul>
                {effects.map((effect) => (
                  <li key={effect}>{t(`close.does.${effect}`)}</li>
                ))}
              </ul>
            </BulletList>
          </CardBody>
        </Card>
        <Card>
          <header>
            <h2>{t('close.open')}</h2>
          </header>
          <CardBody>
            <BulletList>
              <ul>
                {(open.length > 0 ? open : [t('close.nothingOpen')]).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </BulletList>
          </CardBody>
        </Card>
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
