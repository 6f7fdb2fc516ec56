import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useNow } from '../ui/clock.ts';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BroadcastIcon, KeyboardIcon, LanternIcon, SoundIcon, SoundOffIcon } from '../ui/Icons.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { StatFigure } from '../ui/StatFigure.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { countAnswered, stepTimer } from './acceptance.ts';
import { isRunning } from './board-columns.ts';
import type { AlarmControl } from './use-alarm.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

const Bar = styled('header')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  minHeight: 64,
  padding: '0 16px',
  background: 'var(--surface)',
  borderBottom: '1px solid var(--line)',
});
const Brand = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  font: '700 16px/24px var(--font)',
  letterSpacing: '-.01em',
  '& > svg': { fontSize: 24 },
  '@media (max-width: 1500px)': { '& > span': { display: 'none' } },
});
const Line = styled('i')({ flex: 'none', width: 1, height: 32, background: 'var(--line)' });
const Name = styled('h1')({
  minWidth: 0,
  font: '600 14px/20px var(--font)',
  '& small': { display: 'block', font: '400 12px/16px var(--font)', color: 'var(--text-2)' },
  '& > *, &': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});
const Gauge = styled('div')({
  flex: '0 1 248px',
  minWidth: 120,
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  '& > div:first-of-type': { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 8 },
  '& b': { color: 'var(--text)', fontWeight: 600 },
});
const Track = styled('div')({
  position: 'relative',
  height: 6,
  marginTop: 6,
  borderRadius: 3,
  background: 'var(--line)',
  '& > i': { position: 'absolute', inset: '0 auto 0 0', borderRadius: 3, background: 'var(--text-2)' },
  '& > u': { position: 'absolute', top: -3, bottom: -3, left: '90%', width: 2, background: 'var(--text)' },
});
const Clock = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-end',
  font: '600 28px/32px var(--font)',
  letterSpacing: '-.02em',
  '& s': { textDecoration: 'none', color: 'var(--text-3)', fontWeight: 500 },
  '& > span:last-of-type': { font: '400 12px/16px var(--font)', letterSpacing: 0, color: 'var(--text-2)' },
});

export function BoardHeader({
  dispatches,
  alarm,
  onHelp,
  redHanded,
}: {
  dispatches: readonly Dispatch[];
  alarm: AlarmControl;
  onHelp: () => void;
  redHanded: ReactNode;
}) {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation();
  const name = usePicture((state) => state.operation?.content?.name ?? '');
  const soundLabel = alarm.on ? common('setting.soundOn') : common('setting.soundOff');
  return (
    <Bar>
      <Brand>
        <LanternIcon />
        <span>{common('product')}</span>
      </Brand>
      <Line />
      <Name>
        {name}
        <small>{t('under')}</small>
      </Name>
      <Line />
      <Figures dispatches={dispatches} />
      <div style={{ flex: 1 }} />
      {redHanded}
      <WhoIsHere />
      <Line />
      <div style={{ display: 'flex', gap: 4 }}>
        <IconButton aria-label={soundLabel} title={soundLabel} aria-pressed={alarm.on} onClick={alarm.toggle}>
          {alarm.on ? <SoundIcon /> : <SoundOffIcon />}
        </IconButton>
        <IconButton aria-label={common('hotkeys.help')} title={common('hotkeys.help')} onClick={onHelp}>
          <KeyboardIcon />
        </IconButton>
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
      <Line />
      <HeaderClock />
    </Bar>
  );
}

function Figures({ dispatches }: { dispatches: readonly Dispatch[] }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const now = useNow();
  const fresh = dispatches.filter(({ step }) => step === 'sent');
  const escalated = fresh.filter((dispatch) => stepTimer(dispatch, now).heat === 'escalated').length;
  const { inTime, total } = countAnswered(dispatches, now);
  const share = total === 0 ? 0 : inTime / total;
  return (
    <>
      <StatFigure value={dispatches.filter(isRunning).length} label={t('figure.running')} />
      <StatFigure value={fresh.length} label={t('figure.new')} />
      <StatFigure
        value={escalated}
        label={t('figure.escalated')}
        {...(escalated > 0 ? { meaning: 'urgent', mark: <UrgencyMark urgency="urgent" size={16} /> } : {})}
      />
      <Line />
      <Gauge>
        <div>
          <b>{total === 0 ? t('figure.inTimeNone') : t('figure.inTime', { share: format.percent(share) })}</b>
          {total > 0 && <Figure>{t('figure.inTimeOf', { count: inTime, total })}</Figure>}
        </div>
        <Track aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
          <u />
        </Track>
      </Gauge>
    </>
  );
}

function HeaderClock() {
  const format = useFormat();
  const now = useNow();
  const [hour, minute, second] = format.timeWithSeconds(now).split(':');
  return (
    <Clock>
      <Figure>
        {hour}:{minute}
        <s>:{second}</s>
      </Figure>
      <span>{format.day(now)}</span>
    </Clock>
  );
}

export function RedHandedButton({ disabled, onClick }: { disabled: boolean; onClick: () => void }) {
  const { t } = useTranslation('board');
  return (
    <Button
      disabled={disabled}
      onClick={onClick}
      title={t('redHandedHelp')}
      sx={{ flex: 'none' }}
      startIcon={<BroadcastIcon sx={{ color: 'broadcast.main' }} />}
    >
      {t('redHanded')}
    </Button>
  );
}
