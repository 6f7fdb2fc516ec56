import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import { selectOwed } from '@nachtwacht/shared/messages/queue.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActiveDescriptions } from '../broadcasts/ActiveDescriptions.tsx';
import { SentBroadcasts } from '../broadcasts/SentBroadcasts.tsx';
import { useConnection, useLive, useMe, usePicture, useSelected } from '../operation/hooks.ts';
import { useAge } from '../ui/AgeRing.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';
import { BroadcastIcon, FeedbackIcon, MatchIcon, UndoIcon, WifiIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDesk } from './DeskContext.tsx';
import { findHeld, findLastSent } from './held-broadcast.ts';
import { useActs } from './use-acts.ts';
import { useMay } from './use-may.ts';

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
      <LastPart />
      <span style={{ flex: 1 }} />
      <Connected />
      <Bar />
      <Plain type="button" onClick={() => desk.change({ help: true })}>
        <KeyCap keys="?" />
        {t('footer.keys')}
      </Plain>
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

/** A part of the footer that opens to the whole of what it sums up. */
function Opens({ dialog, width, children }: { dialog: ReactNode; width: number; children: ReactNode }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Plain
        type="button"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {children}
      </Plain>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { sx: { width, maxWidth: '94vw', maxHeight: '80vh', top: 'auto !important', bottom: 48 } },
        }}
      >
        <HotkeyScope>{dialog}</HotkeyScope>
      </Popover>
    </>
  );
}

/** A held broadcast, else the counts of the last one. */
function LastPart() {
  const { staffId } = useMe();
  const heldId = usePicture((state) => findHeld(state, staffId)?.id ?? null);
  if (heldId) return <Held broadcastId={heldId} />;
  return <LastBroadcast />;
}

function Held({ broadcastId }: { broadcastId: string }) {
  const { t } = useTranslation('desk');
  const { t: broadcasts } = useTranslation('broadcasts');
  const acts = useActs();
  const waits = usePicture((state) => state.broadcasts.get(broadcastId)?.awaitsReader ?? false);
  const releaseAt = usePicture((state) => state.broadcasts.get(broadcastId)?.releaseAt ?? '');
  const seconds = useNowSelected((now) => Math.max(0, Math.ceil((Date.parse(releaseAt) - now) / 1000)));
  return (
    <Part icon={<BroadcastIcon sx={{ color: 'var(--broadcast)' }} />}>
      <b>{waits ? broadcasts('reader.waiting') : t('footer.broadcastHeld', { seconds })}</b>{' '}
      <Button
        size="small"
        startIcon={<UndoIcon />}
        endIcon={<KeyCap keys="u" />}
        onClick={() => acts.undoBroadcast(broadcastId)}
      >
        {t('footer.undo')}
      </Button>
    </Part>
  );
}

function LastBroadcast() {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const last = usePicture(findLastSent);
  const { desk } = useDesk();
  const mayCompose = useMay('broadcast.hold');
  const compose = () => desk.change({ mode: 'broadcast', ownBroadcast: true });
  const own = mayCompose && (
    <Button size="small" onClick={compose} sx={{ marginLeft: 1 }}>
      {t('footer.ownBroadcast')}
    </Button>
  );
  if (!last?.sentAt)
    return (
      <Part icon={<BroadcastIcon />}>
        {t('footer.broadcastNone')} {own}
      </Part>
    );
  const { total, delivered, opened, shared } = last.course.counts;
  return (
    <>
      <Opens dialog={<SentBroadcasts />} width={640}>
        <Part icon={<BroadcastIcon sx={{ color: 'var(--broadcast)' }} />}>
          {t('footer.broadcast', { time: format.time(last.sentAt) })}{' '}
          <b>{t('footer.broadcastCounts', { admins: total, delivered, opened, shared })}</b>
        </Part>
      </Opens>
      {own}
    </>
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

function Part({ icon, wrong = false, children }: { icon: ReactNode; wrong?: boolean; children: ReactNode }) {
  return (
    <Segment data-wrong={wrong || undefined}>
      {icon}
      <span>{children}</span>
    </Segment>
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
const Bar = styled('span')({ width: 1, height: 20, flex: 'none', margin: '0 12px', background: 'var(--line)' });
const Segment = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minWidth: 0,
  '& > svg': { fontSize: 16, flex: 'none' },
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '&[data-wrong]': { color: 'var(--raised)', fontWeight: 600 },
});
const Plain = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  flex: '0 1 auto',
  minWidth: 0,
  height: 32,
  padding: 0,
  font: 'inherit',
  color: 'inherit',
  border: 0,
  borderRadius: 4,
  background: 'none',
  cursor: 'pointer',
  '&:hover': { color: 'var(--text)' },
  '&:focus-visible': { outlineOffset: -2 },
});
