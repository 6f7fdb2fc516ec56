import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, WarningIcon } from '../ui/Icons.tsx';
import { steps, useAddress } from './address.ts';
import { Card, Meta } from './Layout.tsx';
import { findMissing, type Missing } from './missing.ts';
import type { Overview } from './overview.ts';
import { toLinkProps } from './SetupHeader.tsx';
import { detailOf, stateOf } from './step-progress.ts';

const Rail = styled('nav')({
  borderRight: '1px solid var(--line)',
  padding: '24px 16px',
  display: 'flex',
  flexDirection: 'column',
  gap: 24,
  minHeight: 0,
  overflow: 'auto',
});
const Steps = styled('ol')({
  display: 'grid',
  gap: 4,
  '& a': {
    display: 'flex',
    gap: 12,
    padding: 8,
    borderRadius: 8,
    alignItems: 'flex-start',
    color: 'inherit',
    textDecoration: 'none',
  },
  '& a:hover': { background: 'color-mix(in srgb, var(--text) 5%, transparent)' },
  '& i': {
    width: 24,
    height: 24,
    flex: 'none',
    borderRadius: 12,
    border: '1.5px solid var(--text-3)',
    display: 'grid',
    placeItems: 'center',
    font: '600 12px/1 var(--font)',
    color: 'var(--text-2)',
    '& svg': { fontSize: 14 },
  },
  '& b': { display: 'block', fontWeight: 600, lineHeight: '24px' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& [data-state="done"] i': { background: 'var(--text-2)', borderColor: 'var(--text-2)', color: 'var(--bg)' },
  '& [data-state="attention"] i': {
    background: 'var(--raised)',
    borderColor: 'var(--raised)',
    color: 'var(--on-meaning)',
  },
  '& a[aria-current]': { background: 'var(--raised-surface)', boxShadow: 'inset 0 0 0 1px var(--line)' },
});
const Todo = styled(Card)({
  marginTop: 'auto',
  padding: 16,
  display: 'grid',
  gap: 12,
  flex: 'none',
  '& h2': { display: 'flex', gap: 8, alignItems: 'center', fontSize: 15, lineHeight: '20px', fontWeight: 650 },
  '& h2 svg': { fontSize: 18, color: 'var(--raised)' },
  '& ul': { display: 'grid', gap: 8 },
  '& li': { display: 'flex', gap: 8, fontSize: 13 },
  '& li::before': {
    content: '""',
    width: 4,
    height: 4,
    borderRadius: 2,
    background: 'var(--raised)',
    marginTop: 8,
    flex: 'none',
  },
  '& li a': { color: 'inherit', textDecoration: 'none' },
  '& li a:hover': { textDecoration: 'underline' },
});

export function StepRail({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const { operationId } = useOperation();
  const { step } = useAddress();
  const missing = findMissing(overview);
  const status = overview.operation?.status ?? 'draft';
  const isSettingUp = status === 'draft' || status === 'live';
  return (
    <Rail aria-label={t('steps.nav')}>
      <Steps>
        {steps.map((each, index) => {
          const state = stateOf(each, overview, missing);
          return (
            <li key={each} data-state={state}>
              <a
                {...toLinkProps({ operation: operationId, step: each })}
                aria-current={each === step ? 'step' : undefined}
              >
                <i role="img" aria-label={t(`steps.${state}`)}>
                  {state === 'done' && <CheckIcon />}
                  {state === 'attention' && <WarningIcon />}
                  {state === 'waiting' && index + 1}
                </i>
                <span>
                  <b>{t(`steps.${each === 'course' ? courseOf(status) : each}`)}</b>
                  <small>{detailOf(each, overview, missing.length, t, format)}</small>
                </span>
              </a>
            </li>
          );
        })}
      </Steps>
      {isSettingUp && missing.length > 0 && (
        <Todo aria-label={t('start.missingTitle', { count: missing.length })}>
          <h2>
            <WarningIcon />
            {t('start.missingTitle', { count: missing.length })}
          </h2>
          <MissingList missing={missing} operationId={operationId} />
          {status === 'draft' && step !== 'course' && (
            <Button size="large" {...toLinkProps({ operation: operationId, step: 'course' })}>
              {t('start.title')}
            </Button>
          )}
          {status === 'draft' && <Meta>{t('start.canAnyway')}</Meta>}
        </Todo>
      )}
    </Rail>
  );
}

export function MissingList({ missing, operationId }: { missing: readonly Missing[]; operationId: string }) {
  const { t } = useTranslation('setup');
  return (
    <ul>
      {missing.map(({ code, step, count, name }) => (
        <li key={code}>
          <a {...toLinkProps({ operation: operationId, step })}>{t(`missing.${code}`, { count, name })}</a>
        </li>
      ))}
    </ul>
  );
}

function courseOf(status: 'draft' | 'live' | 'closed' | 'destroyed') {
  return ({ draft: 'start', live: 'close', closed: 'after', destroyed: 'destroyed' } as const)[status];
}
