import { styled } from '@mui/material/styles';
import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ClockIcon, EditIcon, EyeIcon, MatchIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import { BroadcastActs } from './BroadcastActs.tsx';
import { BroadcastTrack } from './BroadcastTrack.tsx';
import { Small } from './layout.ts';
import { usePaced } from './paced.ts';

const Item = styled('li')({
  padding: '12px 16px',
  borderBottom: '1px solid var(--line)',
  '& > header': { display: 'flex', alignItems: 'center', gap: 6, flexWrap: 'wrap', marginBottom: 4 },
  '& > header b': { font: '600 14px/20px var(--font)', marginRight: 'auto' },
  '& > p': { font: '400 14px/20px var(--font)', marginBottom: 6 },
});

/** What phones are looking out for now: to remind of, extend, correct or end; with where it was seen. */
export function ActiveDescriptions() {
  const { t } = useTranslation('broadcasts');
  const minute = useNowSelected((now) => new Date(Math.floor(now / 60_000) * 60_000).toISOString());
  const select = useCallback((state: State) => selectActiveDescriptions(state, minute), [minute]);
  const active = useSelected(select);
  if (active.length === 0) {
    return <EmptyState icon={<MatchIcon />} title={t('active.none')} text={t('active.noneText')} />;
  }
  return (
    <ul aria-label={t('active.title')}>
      {active.map((broadcast) => (
        <ActiveDescription key={broadcast.id} broadcast={broadcast} />
      ))}
    </ul>
  );
}

function ActiveDescription({ broadcast: latest }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const broadcast = usePaced(latest);
  const { sent, delivered, opened, shared } = broadcast.course.counts;
  return (
    <Item aria-label={`${broadcast.number}`}>
      <header>
        <b>
          {broadcast.number} · {broadcast.content?.title}
        </b>
        {broadcast.correctedAt && (
          <MetaChip icon={<EditIcon />}>{t('course.corrected', { time: format.time(broadcast.correctedAt) })}</MetaChip>
        )}
        {broadcast.sightings.length > 0 && (
          <MetaChip icon={<EyeIcon />}>{t('active.sightings', { count: broadcast.sightings.length })}</MetaChip>
        )}
        <MetaChip icon={<ClockIcon />}>{t('active.until', { time: format.time(broadcast.expiresAt) })}</MetaChip>
      </header>
      {/* A correction changes the text, not the fields it once came from. */}
      <p>
        <InertText
          text={
            (broadcast.correctedAt ? null : broadcast.content?.description?.behaviour) ?? broadcast.content?.text ?? ''
          }
        />
      </p>
      <Small style={{ marginBottom: 8 }}>{t('course.summary', { sent, delivered, opened, shared })}</Small>
      <BroadcastActs broadcast={latest} />
      <BroadcastTrack broadcast={latest} />
    </Item>
  );
}
