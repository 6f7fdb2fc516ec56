import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { DeliveryState, OutboxOverview } from '@nachtwacht/shared/wire/outbox.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/Banner.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { CheckIcon, SendIcon, WarningIcon } from '../ui/Icons.tsx';
import { RowsSkeleton } from '../ui/Skeletons.tsx';
import { DeliveryRow } from './DeliveryRow.tsx';
import { Card, Meta, Tag, TroubleNote, Wide, Work, WorkHead } from './Layout.tsx';
import { type OutboxView, useOutbox } from './outbox.ts';
import type { Overview } from './overview.ts';
import { RowFilter, Scroll, Table, Unseen } from './Table.tsx';

const Notes = styled(Wide)({ display: 'grid', gap: 12 });
const order: readonly DeliveryState[] = ['dead', 'waiting', 'delivered', 'lapsed'];

/** What the journal owes to other systems, how far it has come, and what only a coordinator can set going again. */
export function OutgoingStep({ overview: { operation } }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const outbox = useOutbox();
  const { overview, trouble, retry } = outbox;
  const dead = overview?.deliveries.filter(({ state }) => state === 'dead') ?? [];
  return (
    <Work data-single data-fill={3}>
      <WorkHead title={t('steps.outgoing')} text={t('outgoing.subtitle')}>
        {dead.length > 0 && (
          <Button variant="outlined" onClick={() => void retry(dead.map(({ id }) => id))}>
            {t('outgoing.retryAll', { count: dead.length })}
          </Button>
        )}
      </WorkHead>
      <Notes>
        <TroubleNote trouble={trouble} />
        {operation?.exercise && <Banner kind="info" text={t('outgoing.exercise')} />}
        {dead.length > 0 && <Banner kind="attention" text={t('outgoing.dead', { count: dead.length })} />}
        {overview && overview.targets.length > 0 && <Targets targets={overview.targets} />}
      </Notes>
      {overview ? <Deliveries overview={overview} retry={retry} /> : <RowsSkeleton />}
    </Work>
  );
}

function Targets({ targets }: Pick<OutboxOverview, 'targets'>) {
  const { t } = useTranslation('setup');
  return (
    <ul aria-label={t('outgoing.targets')} style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
      {targets.map(({ target, circuit }) => (
        <li key={target}>
          <Tag data-strong={circuit === 'closed' ? undefined : ''}>
            {circuit === 'closed' ? <CheckIcon /> : <WarningIcon />}
            {t(`outgoing.target.${target as 'push'}`, { defaultValue: target })}: {t(`outgoing.circuit.${circuit}`)}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

function Deliveries({ overview, retry }: { overview: OutboxOverview; retry: OutboxView['retry'] }) {
  const { t } = useTranslation('setup');
  const [chosen, setChosen] = useState<DeliveryState | 'all'>('all');
  const { targets, deliveries, counts } = overview;
  const total = (state?: DeliveryState) =>
    counts.filter((each) => state === undefined || each.state === state).reduce((sum, { count }) => sum + count, 0);
  if (total() === 0) {
    const none = targets.length === 0 ? (['noTargets', 'noTargetsText'] as const) : (['empty', 'emptyText'] as const);
    return (
      <Card>
        <EmptyState icon={<SendIcon />} title={t(`outgoing.${none[0]}`)} text={t(`outgoing.${none[1]}`)} />
      </Card>
    );
  }
  const shown = deliveries.filter(({ state }) => chosen === 'all' || state === chosen);
  return (
    <Card>
      <header>
        <RowFilter
          label={t('outgoing.status')}
          choices={[
            { id: 'all' as const, label: t('outgoing.all'), count: total() },
            ...order.map((id) => ({ id, label: t(`outgoing.state.${id}`), count: total(id) })),
          ]}
          chosen={chosen}
          onChoose={setChosen}
        />
      </header>
      <Scroll tabIndex={0}>
        <Table>
          <thead>
            <tr>
              {(['since', 'to', 'about', 'status', 'attempts'] as const).map((each) => (
                <th key={each} data-right={each === 'attempts' ? '' : undefined}>
                  {t(`outgoing.${each}`)}
                </th>
              ))}
              <th>
                <Unseen>{t('outgoing.retry')}</Unseen>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((delivery) => (
              <DeliveryRow key={delivery.id} delivery={delivery} onRetry={() => void retry([delivery.id])} />
            ))}
          </tbody>
        </Table>
        {shown.length === 0 && <Meta style={{ padding: 16 }}>{t('outgoing.noneOfState')}</Meta>}
      </Scroll>
      <footer>{t('outgoing.shown', { shown: shown.length, total: total() })}</footer>
    </Card>
  );
}
