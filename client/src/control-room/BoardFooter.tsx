import { styled } from '@mui/material/styles';
import { Trans, useTranslation } from 'react-i18next';
import { useConnection } from '../operation/hooks.ts';
import { SoundIcon, SoundOffIcon, WifiIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { Alarm } from './alarm.ts';
import type { AlarmControl } from './use-alarm.ts';

const Bar = styled('footer')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 44,
  padding: '0 16px',
  overflow: 'hidden',
  background: 'var(--surface)',
  borderTop: '1px solid var(--line)',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  whiteSpace: 'nowrap',
  '& > span': { display: 'flex', alignItems: 'center', gap: 6 },
  '& > span > svg': { fontSize: 16 },
  '& b': { color: 'var(--text)', fontWeight: 600 },
  '& > i': { flex: 'none', width: 1, height: 20, background: 'var(--line)' },
  '@media (max-width: 1500px)': { '& [data-hint=last]': { display: 'none' } },
  '@media (max-width: 1340px)': { '& [data-hint]': { display: 'none' } },
  '& [data-alarm]': { color: 'var(--text)', '& > svg': { color: 'var(--urgent)' } },
});

const keys = [
  ['a', 'accept'],
  ['r', 'onTheWay'],
  ['t', 'onScene'],
  ['s', 'close'],
  ['w', 'turnDown'],
  ['c', 'copy'],
] as const;

export function BoardFooter({ alarm, unopened, sound }: { alarm: Alarm; unopened: number; sound: AlarmControl }) {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation();
  const { health } = useConnection();
  const live = health === 'live';
  const heard = sound.on && sound.state === 'ready';
  return (
    <Bar>
      <span>
        <KeyCap keys="ArrowDown" />
        <KeyCap keys="ArrowUp" />
        {t('key.card')}
      </span>
      <span data-hint="first">
        <KeyCap keys="ArrowLeft" />
        <KeyCap keys="ArrowRight" />
        {t('key.column')}
      </span>
      <i />
      {keys.map(([key, name]) => (
        <span key={key}>
          <KeyCap keys={key} />
          {t(`key.${name}`)}
        </span>
      ))}
      <i data-hint="last" />
      <span data-hint="last">{t('key.focus')}</span>
      <div style={{ flex: 1 }} />
      <span data-alarm={alarm === 'silent' ? undefined : alarm} role="status">
        {heard ? <SoundIcon /> : <SoundOffIcon />}
        <span>
          {alarm === 'silent' && (heard ? t('sound.quiet') : common('setting.soundOff'))}
          {alarm === 'late' && t('sound.late')}
          {alarm === 'informed' && t('sound.informed')}
          {alarm === 'new' && <Trans t={t} i18nKey="sound.repeats" count={unopened} components={{ b: <b /> }} />}
        </span>
      </span>
      <i />
      <span>
        {live ? <WifiIcon /> : <WifiOffIcon />}
        {live
          ? common('connection.connected')
          : common(health === 'connecting' ? 'connection.connecting' : 'connection.offline')}
      </span>
    </Bar>
  );
}
