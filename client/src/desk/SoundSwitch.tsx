import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store/create-store.ts';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';
import { SoundIcon, SoundOffIcon } from '../ui/Icons.tsx';
import { useDesk } from './DeskContext.tsx';
import { hearsUrgent } from './desk-sound.ts';
import { SoundSettings } from './later-parts.tsx';
import { useHidden } from './use-hidden.ts';
import { useListening } from './use-listening.ts';

/** Opens what this desk hears; that it hears nothing, or nothing urgent, stands there in words. */
export function SoundSwitch() {
  const { t } = useTranslation('triage');
  const { sound } = useDesk();
  const on = useStore(sound.settings, (value) => value.on);
  const heard = useStore(sound.settings, hearsUrgent);
  // The button changes with the switch; what the settings hang on does not.
  const anchor = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  useListening();
  useHidden();
  const opens = {
    'aria-haspopup': 'dialog' as const,
    'aria-expanded': open,
    onClick: () => setOpen(true),
  };
  return (
    <span ref={anchor}>
      {heard ? (
        <IconButton aria-label={t('sound.on')} title={t('sound.on')} {...opens}>
          <SoundIcon />
        </IconButton>
      ) : (
        <Button size="small" variant="contained" color="warning" startIcon={<SoundOffIcon />} {...opens}>
          {t(on ? 'sound.urgentOff' : 'sound.off')}
        </Button>
      )}
      <Popover
        open={open}
        anchorEl={() => anchor.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('sound.title') } }}
      >
        <HotkeyScope>
          <Suspense>
            <SoundSettings />
          </Suspense>
        </HotkeyScope>
      </Popover>
    </span>
  );
}
