import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeyList, useHotkeys, useHotkeysEnabled } from './HotkeyScope.tsx';
import { KeyCap } from './KeyCap.tsx';

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: 16,
  rowGap: 8,
  alignItems: 'center',
});

/** The `?` overlay: the keys of the scope around it, and the switch that turns single keys off. */
export function HotkeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const title = useId();
  const keys = useHotkeyList().filter((key) => !key.disabled);
  const [enabled, setEnabled] = useHotkeysEnabled();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={title} maxWidth="sm">
      <DialogTitle id={title}>{t('hotkeys.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, minWidth: 320 }}>
        {open && (
          <HotkeyScope>
            <CloseKey onClose={onClose} />
          </HotkeyScope>
        )}
        {keys.length === 0 && t('hotkeys.none')}
        <List>
          {keys.map((key) => (
            <Row key={key.key} name={key.key} label={key.label} />
          ))}
        </List>
        <FormControlLabel
          control={<Switch checked={enabled} onChange={(_, checked) => setEnabled(checked)} />}
          label={t('hotkeys.on')}
        />
      </DialogContent>
    </Dialog>
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
