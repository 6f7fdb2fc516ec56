import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeys, useHotkeysBelow, useHotkeysEnabled } from './HotkeyScope.tsx';
import { KeyCap } from './KeyCap.tsx';

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: 16,
  rowGap: 8,
  alignItems: 'center',
});

/** The `?` overlay: the keys that work where it was asked for, and the switch that turns single keys off. */
export function HotkeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const title = useId();
  const [enabled, setEnabled] = useHotkeysEnabled();
  return (
    <Dialog open={open} onClose={onClose} transitionDuration={0} aria-labelledby={title} maxWidth="sm">
      <DialogTitle id={title}>{t('hotkeys.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, minWidth: 320 }}>
        {open && (
          <HotkeyScope>
            <CloseKey onClose={onClose} />
            <Keys />
          </HotkeyScope>
        )}
        <FormControlLabel
          control={<Switch checked={enabled} onChange={(_, checked) => setEnabled(checked)} />}
          label={t('hotkeys.on')}
        />
      </DialogContent>
    </Dialog>
  );
}

function Keys() {
  const { t } = useTranslation();
  const keys = useHotkeysBelow();
  if (keys.length === 0) return t('hotkeys.none');
  return (
    <List>
      {keys.map((key) => (
        <Row key={key.key} name={key.key} label={key.label} />
      ))}
    </List>
  );
}

function CloseKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  useHotkeys([{ key: '?', label: t('action.close'), run: onClose }]);
  return null;
}

function Row({ name, label }: { name: string; label: string }) {
  return (
    <>
      <dt>
        <KeyCap keys={name} />
      </dt>
      <dd>{label}</dd>
    </>
  );
}
