import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, PlayIcon, WarningIcon } from '../ui/Icons.tsx';
import { BulletList } from './BulletList.tsx';
import { Card, CardBody, Side, TroubleNote, Work, WorkHead } from './Layout.tsx';
import { findMissing } from './missing.ts';
import type { Overview } from './overview.ts';
import { MissingList } from './StepRail.tsx';
import { useAct } from './use-act.ts';

export function StartStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const { operationId } = useOperation();
  const act = useAct();
  const missing = findMissing(overview);
  const startsAt = overview.operation?.startsAt ?? '';
  const early = useNowSelected((now) => now < Date.parse(startsAt));
  return (
    <Work>
      <WorkHead title={t('steps.start')} text={t('start.subtitle')} />
      <Card>
        <header>
          {missing.length > 0 ? <WarningIcon sx={{ fontSize: 18, color: 'var(--raised)' }} /> : <CheckIcon />}
          <h2>{missing.length > 0 ? t('start.missingTitle', { count: missing.length }) : t('start.readyTitle')}</h2>
        </header>
        {missing.length > 0 && (
          <CardBody>
            <BulletList>
              <MissingList missing={missing} operationId={operationId} />
            </BulletList>
          </CardBody>
        )}
      </Card>
      <Side>
        <Card>
          <header>
            <h2>{t('start.title')}</h2>
          </header>
          <CardBody>
            <p>{t('start.does')}</p>
            {early && <p>{t('start.early', { at: format.dateTime(startsAt) })}</p>}
            {missing.length > 0 && <p>{t('start.canAnyway')}</p>}
            <Button
              variant="contained"
              size="large"
              startIcon={<PlayIcon />}
              loading={act.busy}
              onClick={() => void act.submit('operation.open', {})}
            >
              {t('start.go')}
            </Button>
            <TroubleNote trouble={act.trouble} />
          </CardBody>
        </Card>
      </Side>
    </Work>
  );
}
