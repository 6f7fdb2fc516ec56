import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { useStore } from '../store/create-store.ts';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';
import { AreaIcon } from '../ui/Icons.tsx';
import { useDesk } from './DeskContext.tsx';
import { selectAreas } from './my-area.ts';

/** Which districts are mine; how many are chosen stands on the button. */
export function AreaButton() {
  const { t } = useTranslation('triage');
  const { area } = useDesk();
  const chosen = useStore(area.store, (value) => value);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const any = usePicture((state) => state.groups.size > 1);
  if (!any) return null;
  return (
    <>
      <Button
        variant={chosen.length > 0 ? 'contained' : 'outlined'}
        color="inherit"
        startIcon={<AreaIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        data-desk="area"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('area.mine')}
        {chosen.length > 0 && ` ${chosen.length}`}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('area.title') } }}
      >
        <HotkeyScope>
          <Choice />
        </HotkeyScope>
      </Popover>
    </>
  );
}

function Choice() {
  const { t } = useTranslation('triage');
  const { area } = useDesk();
  const chosen = useStore(area.store, (value) => value);
  const areas = useSelected(selectAllAreas);
  const set = (some: readonly string[], wanted: boolean) =>
    area.choose(wanted ? [...new Set([...chosen, ...some])] : chosen.filter((each) => !some.includes(each)));
  return (
    <Box>
      <b>{t('area.title')}</b>
      <p>{t('area.text')}</p>
      {[...areas].map(([municipality, districts]) => (
        <fieldset key={municipality}>
          <legend>{municipality}</legend>
          {districts.length > 1 && (
            <Choose
              label={t('area.whole', { name: municipality })}
              checked={districts.every((each) => chosen.includes(each))}
              onChange={(wanted) => set(districts, wanted)}
            />
          )}
          {districts.map((each) => (
            <Choose
              key={each}
              label={each.slice(municipality.length + 3) || municipality}
              checked={chosen.includes(each)}
              onChange={(wanted) => set([each], wanted)}
            />
          ))}
        </fieldset>
      ))}
      <Button size="small" variant="outlined" disabled={chosen.length === 0} onClick={() => area.choose([])}>
        {t('area.none')}
      </Button>
    </Box>
  );
}

type ChooseProps = { label: string; checked: boolean; onChange: (wanted: boolean) => void };

function Choose({ label, checked, onChange }: ChooseProps) {
  return (
    <FormControlLabel
      control={<Checkbox size="small" checked={checked} onChange={(_, wanted) => onChange(wanted)} />}
      label={label}
    />
  );
}

function selectAllAreas(state: State) {
  return selectAreas(state.groups.values());
}

const Box = styled('div')({
  width: 320,
  maxHeight: '70vh',
  overflowY: 'auto',
  padding: 16,
  '& > b': { fontWeight: 600 },
  '& > p': { margin: '4px 0 8px', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& fieldset': { border: 0, padding: 0, margin: '0 0 8px', display: 'grid' },
  '& legend': { padding: 0, fontSize: 12, color: 'var(--text-2)' },
});
