import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { selectQueue } from '@nachtwacht/shared/messages/queue.ts';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useNow, useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { toTimer } from '../ui/format.ts';
import { useHotkeysEnabled } from '../ui/HotkeyScope.tsx';
import { KeyboardIcon, LanternIcon } from '../ui/Icons.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { StatFigure } from '../ui/StatFigure.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { LoadGauge } from './LoadGauge.tsx';
import { OperationMenu } from './OperationMenu.tsx';
import { PresenceRow } from './PresenceRow.tsx';
import { useCounts } from './QueueTabs.tsx';
import { SoundSwitch } from './SoundSwitch.tsx';

export function DeskHeader() {
  const { t } = useTranslation();
  return (
    <Top>
      <Brand>
        <LanternIcon sx={{ fontSize: 24 }} />
        <span>{t('product')}</span>
      </Brand>
      <Bar />
      <OperationMenu />
      <Bar />
      <Figures />
      <Bar data-wide />
      <LoadGauge />
      <span style={{ flex: 1 }} />
      <PresenceRow />
      <Bar />
      <Switches>
        <SoundSwitch />
        <HotkeySwitch />
        <ThemeSwitch />
        <LanguageSwitch />
      </Switches>
      <Bar />
      <ClockFace />
    </Top>
  );
}

function Figures() {
  const { t } = useTranslation('desk');
  const { all, urgent } = useCounts();
  const queue = useSelected(selectQueue);
  const oldest = queue.reduce<string | null>(
    (first, { receivedAt }) => (first === null || receivedAt < first ? receivedAt : first),
    null,
  );
  return (
    <Stats>
      <StatFigure value={all} label={t('header.open')} />
      <Oldest at={oldest} />
      <StatFigure
        value={urgent}
        label={t('header.urgent')}
        {...(urgent > 0 ? { meaning: 'urgent' as const, mark: <UrgencyMark urgency="urgent" size={16} /> } : {})}
      />
    </Stats>
  );
}

const HOT_MS = 300_000;

function Oldest({ at }: { at: string | null }) {
  const { t } = useTranslation('desk');
  const since = at === null ? null : Date.parse(at);
  const age = useNowSelected((now) => (since === null ? -1 : Math.max(0, now - since)));
  return (
    <StatFigure
      value={age < 0 ? t('header.none') : toTimer(age)}
      label={t('header.oldest')}
      {...(age >= HOT_MS ? { meaning: 'raised' as const } : {})}
    />
  );
}

function HotkeySwitch() {
  const { t } = useTranslation('desk');
  const [enabled, setEnabled] = useHotkeysEnabled();
  const label = enabled ? t('header.hotkeysOn') : t('header.hotkeysOff');
  return (
    <IconButton aria-pressed={enabled} aria-label={label} title={label} onClick={() => setEnabled(!enabled)}>
      <KeyboardIcon />
    </IconButton>
  );
}

function ClockFace() {
  const format = useFormat();
  const now = useNow();
  const [hours, minutes, seconds] = format.timeWithSeconds(now).split(':');
  return (
    <Face>
      <time dateTime={new Date(now).toISOString()}>
        {hours}:{minutes}
        <s>:{seconds}</s>
      </time>
      <span>{format.day(now)}</span>
    </Face>
  );
}

const Top = styled('header')({
  height: 64,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  padding: '0 16px',
  background: 'var(--surface)',
  borderBottom: '1px solid var(--line)',
  whiteSpace: 'nowrap',
  minWidth: 0,
});
const Brand = styled('h1')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  font: '700 16px/24px var(--font)',
  letterSpacing: '-.01em',
  margin: 0,
  position: 'relative',
  '@media (max-width: 1599px)': {
    '& > span': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  },
});
const Bar = styled('span')({
  width: 1,
  height: 32,
  flex: 'none',
  margin: '0 16px',
  background: 'var(--line)',
  '@media (max-width: 1599px)': { margin: '0 10px' },
});
const Stats = styled('div')({ display: 'flex', gap: 20, '@media (max-width: 1599px)': { gap: 8 } });
const Switches = styled('div')({ display: 'flex', alignItems: 'center', gap: 4 });
const Face = styled('div')({
  display: 'grid',
  justifyItems: 'end',
  '& time': { font: '600 28px/32px var(--font)', letterSpacing: '-.02em', fontVariantNumeric: 'tabular-nums' },
  '& s': { textDecoration: 'none', color: 'var(--text-3)', fontWeight: 500 },
  '& span': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '@media (max-width: 1599px)': { '& time': { fontSize: 24, lineHeight: '28px' } },
});
