import { styled } from '@mui/material/styles';
import { NORM_SHARE, type Times, type Timing } from '@nachtwacht/shared/report/times.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, WarningIcon } from '../ui/Icons.tsx';
import { Card, CardBody, Meta, Unseen } from './Layout.tsx';
import { neutral } from './steps.ts';
import { useDuration } from './use-duration.ts';

const shown = ['firstLook', 'claimToDispatch', 'firstDecision', 'feedback'] as const;

const Head = styled('h3')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  fontSize: 14,
  lineHeight: '20px',
  fontWeight: 600,
  marginBottom: 6,
});
const Figures = styled('p')({
  display: 'flex',
  justifyContent: 'space-between',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  marginTop: 4,
  fontVariantNumeric: 'tabular-nums',
  '& b': { color: 'var(--text)', fontWeight: 600 },
});

export function TimesCard({ times }: { times: Times }) {
  const { t } = useTranslation('report');
  return (
    <Card>
      <header>
        <h2>{t('times.title')}</h2>
      </header>
      <CardBody>
        {shown.map((name) => (
          <OneTime key={name} title={t(`times.${name}`)} timing={times[name]} />
        ))}
        <Meta>
          <svg width="3" height="16" aria-hidden="true">
            <rect width="3" height="16" fill="var(--text)" />
          </svg>
          {t('times.legend')}
        </Meta>
      </CardBody>
    </Card>
  );
}

function OneTime({ title, timing }: { title: string; timing: Timing }) {
  const { t } = useTranslation('report');
  const duration = useDuration();
  const { count, waiting, normMs } = timing;
  return (
    <div>
      <Head>
        {title}
        <Norm timing={timing} />
      </Head>
      {count === 0 ? (
        <Meta>{t('times.none')}</Meta>
      ) : (
        <>
          <SpreadBar timing={timing} />
          <Figures>
            <span>
              {t('times.half')} <b>{duration(timing.medianMs)}</b>
            </span>
            <span>
              {t('times.nine')} <b>{duration(timing.p90Ms)}</b>
            </span>
            <span>
              {t('times.longest')} <b>{duration(timing.longestMs)}</b>
            </span>
          </Figures>
        </>
      )}
      {waiting > 0 && <Meta>{t(normMs === null ? 'times.waiting' : 'times.late', { count: waiting })}</Meta>}
    </div>
  );
}

function Norm({ timing: { normMs, withinShare } }: { timing: Timing }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const duration = useDuration();
  if (normMs === null || withinShare === null) return null;
  const met = withinShare >= NORM_SHARE;
  return (
    <Meta data-attention={!met || undefined}>
      {met ? <CheckIcon /> : <WarningIcon />}
      <Unseen>{t(met ? 'times.met' : 'times.missed')}</Unseen>
      {t('times.norm', { norm: duration(normMs), share: format.percent(Math.floor(withinShare * 100) / 100) })}
    </Meta>
  );
}

/** Half, nine of ten, the rest; a long tail is cut off, its length stands below. */
function SpreadBar({ timing: { medianMs, p90Ms, longestMs, normMs } }: { timing: Timing }) {
  const end = Math.max(1, Math.min(longestMs ?? 0, (p90Ms ?? 0) * 1.4), (normMs ?? 0) * 1.3);
  const width = (ms: number | null) => `${Math.min(100, ((ms ?? 0) / end) * 100)}%`;
  return (
    <svg width="100%" height="20" aria-hidden="true" style={{ display: 'block', borderRadius: 3 }}>
      <rect width="100%" height="20" fill={neutral.track} />
      <rect width={width(longestMs)} height="20" fill={neutral.weak} />
      <rect width={width(p90Ms)} height="20" fill={neutral.medium} />
      <rect width={width(medianMs)} height="20" fill={neutral.strong} />
      {normMs !== null && (
        <svg x={width(normMs)} width="1" height="20" overflow="visible" aria-hidden="true">
          <rect x="-3" width="7" height="20" fill="var(--surface)" />
          <rect x="-1" width="3" height="20" fill="var(--text)" />
        </svg>
      )}
    </svg>
  );
}
