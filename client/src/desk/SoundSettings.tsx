import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Slider from '@mui/material/Slider';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store/create-store.ts';
import { PlayIcon } from '../ui/Icons.tsx';
import { useDesk } from './DeskContext.tsx';
import { soundKinds } from './desk-sound.ts';

/** One switch for all, a volume for each, and a try: what is set at midnight must be known at nine. */
export function SoundSettings() {
  const { t } = useTranslation('triage');
  const { sound } = useDesk();
  const { on, volumes } = useStore(sound.settings, (value) => value);
  return (
    <Box>
      <FormControlLabel
        control={<Switch checked={on} onChange={(_, wanted) => sound.setOn(wanted)} />}
        label={t('sound.switch')}
      />
      {!on && <p role="status">{t('sound.offText')}</p>}
      {on && volumes.urgent === 0 && <p role="status">{t('sound.urgentOffText')}</p>}
      {soundKinds.map((kind) => (
        <Line key={kind}>
          <span>{t(`sound.${kind}`)}</span>
          <Slider
            size="small"
            disabled={!on}
            min={0}
            max={1}
            step={0.1}
            value={volumes[kind]}
            onChange={(_, volume) => sound.setVolume(kind, Number(volume))}
            aria-label={t('sound.volume', { name: t(`sound.${kind}`) })}
            getAriaValueText={(volume) => `${Math.round(volume * 100)}%`}
          />
          <IconButton
            size="small"
            disabled={!on}
            aria-label={t('sound.try', { name: t(`sound.${kind}`) })}
            onClick={() => {
              sound.unblock();
              sound.play(kind);
            }}
          >
            <PlayIcon />
          </IconButton>
        </Line>
      ))}
      <Notifications />
    </Box>
  );
}

/** The browser asks its own question, so only after a press of this button. */
function Notifications() {
  const { t } = useTranslation('triage');
  const able = 'Notification' in globalThis;
  const [state, setState] = useState(able ? Notification.permission : 'denied');
  if (!able) return null;
  if (state === 'granted') return <small>{t('sound.notifyOn')}</small>;
  if (state === 'denied') return <small>{t('sound.notifyDenied')}</small>;
  return (
    <Button variant="outlined" size="small" onClick={() => void Notification.requestPermission().then(setState)}>
      {t('sound.notify')}
    </Button>
  );
}

const Box = styled('div')({
  width: 360,
  display: 'grid',
  gap: 8,
  padding: 16,
  '& p': { margin: 0, color: 'var(--raised)', fontWeight: 600 },
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
const Line = styled('div')({
  display: 'grid',
  gridTemplateColumns: '140px minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: 12,
  '& > span:first-of-type': { fontSize: 13, lineHeight: '16px' },
});
