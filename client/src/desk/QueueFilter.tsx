import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { SearchIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { AreaButton } from './AreaButton.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { focusQueue } from './focus-queue.ts';

const ALL = '';
const none: readonly string[] = [];

export function QueueFilter() {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { desk } = useDesk();
  const search = useView((view) => view.search);
  const municipality = useView((view) => view.municipality);
  const municipalities = usePicture((state) => state.operation?.content?.municipalities ?? none);
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([{ key: '/', label: t('keys.search'), run: () => field.current?.focus() }]);
  return (
    <Line>
      <TextField
        value={search}
        onChange={(event) => desk.change({ search: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Escape') desk.change({ search: '' });
          focusQueue();
        }}
        placeholder={common('action.search')}
        inputRef={field}
        slotProps={{
          htmlInput: { 'aria-label': t('queue.search'), type: 'search', spellCheck: false },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon sx={{ fontSize: 16 }} />
              </InputAdornment>
            ),
            endAdornment: search === '' && <KeyCap keys="/" />,
          },
        }}
      />
      {municipalities.length > 1 && (
        <Select
          value={municipality ?? ALL}
          displayEmpty
          onChange={(event) => desk.change({ municipality: event.target.value === ALL ? null : event.target.value })}
          inputProps={{ 'aria-label': t('queue.municipality') }}
        >
          <MenuItem value={ALL}>{t('queue.allMunicipalities')}</MenuItem>
          {municipalities.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </Select>
      )}
      <AreaButton />
    </Line>
  );
}

const Line = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto auto',
  gap: 8,
  marginTop: 8,
  '& .MuiOutlinedInput-root': { minHeight: 32, height: 32, paddingRight: 6 },
  '& .MuiOutlinedInput-input': { paddingTop: 5, paddingBottom: 5, paddingLeft: 0 },
  '& .MuiInputAdornment-root': { marginRight: 8, color: 'var(--text-3)' },
  '& [data-desk="area"]': { height: 32, whiteSpace: 'nowrap' },
  '& .MuiSelect-select': { paddingLeft: 10, fontWeight: 500 },
});
