import { styled } from '@mui/material/styles';
import type { Report } from '@nachtwacht/shared/report/report.ts';
import { NORM_SHARE } from '@nachtwacht/shared/report/times.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import {
  BroadcastIcon,
  ChatIcon,
  CheckIcon,
  ClockIcon,
  DispatchIcon,
  EyeIcon,
  FeedbackIcon,
  WarningIcon,
} from '../ui/Icons.tsx';
import { Card, Meta } from './Layout.tsx';
import { useDuration } from './use-duration.ts';

const Band = styled(Card)({
  display: 'grid',
  gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
  '@media (max-width: 900px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  overflow: 'hidden',
  '& > div': { padding: '12px 16px', borderLeft: '1px solid var(--line)', margin: '0 0 0 -1px' },
  '& dt': { display: 'flex', alignItems: 'center', gap: 8, fontWeight: 500 },
  '& dt > svg': { fontSize: 18, flex: 'none' },
  '& dd > b': {
    display: 'block',
    font: '700 32px/40px var(--font)',
    letterSpacing: '-.025em',
    fontVariantNumeric: 'tabular-nums',
  },
});

export function FigureBand({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const duration = useDuration();
  const { messages, decisions, dispatches, times, groups, openEnds } = report;
  const { firstLook } = times;
  const unanswered = openEnds.untreated.length + openEnds.owed.length;
  const met = firstLook.withinShare !== null && firstLook.withinShare >= NORM_SHARE;
  return (
    <Band as="dl" aria-label={t('figures.label')}>
      <Stat icon={<ChatIcon />} label={t('figures.messages')} value={format.number(messages.total)}>
        <Meta>{t('figures.messagesOf', { urgent: messages.urgent, raised: messages.raised })}</Meta>
      </Stat>
      <Stat
        icon={<DispatchIcon sx={{ color: 'var(--dispatch)' }} />}
        label={t('figures.dispatches')}
        value={format.number(decisions.dispatches)}
      >
        <Meta>{t('figures.dispatchesOf', { accepted: dispatches.accepted })}</Meta>
      </Stat>
      <Stat
        icon={<FeedbackIcon sx={{ color: 'var(--feedback)' }} />}
        label={t('figures.feedback')}
        value={format.number(decisions.feedback)}
      >
        <Meta>{t('figures.feedbackOf', { answered: decisions.answered, total: messages.total })}</Meta>
      </Stat>
      <Stat
        icon={<BroadcastIcon sx={{ color: 'var(--broadcast)' }} />}
        label={t('figures.broadcasts')}
        value={format.number(decisions.broadcasts)}
      >
        <Meta>{t('figures.broadcastsOf', { shared: decisions.sharedGroups, groups })}</Meta>
      </Stat>
      <Stat icon={<EyeIcon />} label={t('figures.firstLook')} value={duration(firstLook.p90Ms)}>
        <Meta data-attention={(firstLook.withinShare !== null && !met) || undefined}>
          {firstLook.withinShare !== null && (met ? <CheckIcon /> : <WarningIcon />)}
          {t('figures.firstLookOf', { norm: duration(firstLook.normMs) })}
        </Meta>
      </Stat>
      <Stat icon={<ClockIcon />} label={t('figures.unanswered')} value={format.number(unanswered)}>
        <Meta data-attention={unanswered > 0 || undefined}>
          {unanswered > 0 ? <WarningIcon /> : <CheckIcon />}
          {t(unanswered > 0 ? 'figures.todo' : 'figures.nothingTodo')}
        </Meta>
      </Stat>
    </Band>
  );
}

function Stat(props: { icon: ReactNode; label: string; value: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        {props.icon}
        {props.label}
      </dt>
      <dd>
        <b>{props.value}</b>
        {props.children}
      </dd>
    </div>
  );
}
