import { styled } from '@mui/material/styles';
import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import { selectOwed } from '@nachtwacht/shared/messages/queue.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection, useLive, usePicture, useSelected } from '../operation/hooks.ts';
import { useAge } from '../ui/AgeRing.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { FeedbackIcon, MatchIcon, WifiIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDesk } from './DeskContext.tsx';
import { FooterBroadcast } from './FooterBroadcast.tsx';
import { Opens, Part, Plain } from './FooterPart.tsx';
import { ActiveDescriptions } from './later-parts.tsx';

/** What must not be forgotten: who waits, what is looked for, what went out, whether we are connected. */
export function DeskFooter() {
  const { t } = useTranslation('desk');
  const { desk } = useDesk();
  return (
    <Foot>
      <Owed />
      <Bar />
      <Descriptions />
      <Bar />
      <FooterBroadcast />
      <Always>
        <Connected />
        <Bar />
        <Plain type="button" onClick={() => desk.change({ help: true })}>
          <KeyCap keys="?" />
          {t('footer.keys')}
        </Plain>
      </Always>
    </Foot>
  );
}

function Owed() {
  const { t } = useTranslation('desk');
  const { desk } = useDesk();
  const owed = useSelected(selectOwed);
  const first = owed[0];
  if (!first?.owed) return <Part icon={<FeedbackIcon />}>{t('footer.owedNone')}</Part>;
  return (
    <Plain type="button" onClick={() => desk.change({ tab: 'owed' })}>
      <Part icon={<FeedbackIcon sx={{ color: 'var(--feedback)' }} />}>
        {t('footer.owed', { count: owed.length })} <Longest groupId={first.groupId} since={first.owed.since} />
      </Part>
    </Plain>
  );
}

function Longest({ groupId, since }: { groupId: string; since: string }) {
  const { t } = useTranslation('desk');
  const group = usePicture((state) => state.groups.get(groupId));
  const { text } = useAge(since);
  const number = t('group.number', { number: String(group?.number ?? 0).padStart(2, '0') });
  return <b>{t('footer.longest', { group: `${number} ${group?.content?.district ?? ''}`.trim(), wait: text })}</b>;
}

function Descriptions() {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const minute = useNowSelected((now) => new Date(Math.floor(now / 60_000) * 60_000).toISOString());
  const active = useSelected(useCallback((state: State) => selectActiveDescriptions(state, minute), [minute]));
  if (active.length === 0) return <Part icon={<MatchIcon />}>{t('footer.descriptionsNone')}</Part>;
  return (
    <Opens dialog={<ActiveDescriptions />} width={560}>
      <Part icon={<MatchIcon />}>
        {t('footer.descriptions', { count: active.length })}{' '}
        <b>
          {active
            .slice(0, 2)
            .map(({ number, content, expiresAt }) =>
              t('footer.description', { number, title: content?.title ?? '', time: format.time(expiresAt) }),
            )
            .join(', ')}
        </b>
      </Part>
    </Opens>
  );
}

const SKEW_MS = 5_000;

function Connected() {
  const { t } = useTranslation();
  const { t: desk } = useTranslation('desk');
  const { health } = useConnection();
  const aheadMs = useLive((live) => live.aheadMs);
  const word = {
    live: 'connected',
    connecting: 'connecting',
    amber: 'stale',
    red: 'offline',
    stopped: 'offline',
  } as const;
  const wrong = health !== 'live' && health !== 'connecting';
  return (
    <Part icon={wrong ? <WifiOffIcon /> : <WifiIcon />} wrong={wrong || Math.abs(aheadMs) > SKEW_MS}>
      <span role="status">{t(`connection.${word[health]}`)}</span>
      {Math.abs(aheadMs) > SKEW_MS && `, ${desk('footer.skew', { seconds: Math.round(Math.abs(aheadMs) / 1000) })}`}
    </Part>
  );
}

const Foot = styled('footer')({
  height: 44,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  padding: '0 16px',
  background: 'var(--surface)',
  borderTop: '1px solid var(--line)',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  '& b': { color: 'var(--text)', fontWeight: 600 },
  '& a': { color: 'var(--text)' },
});
/** What keeps its room where the others are cut short. */
const Always = styled('span')({
  display: 'flex',
  alignItems: 'center',
  flex: 'none',
  marginLeft: 'auto',
  paddingLeft: 12,
});
const Bar = styled('span')({ width: 1, height: 20, flex: 'none', margin: '0 12px', background: 'var(--line)' });
