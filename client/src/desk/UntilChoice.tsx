import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Label } from '../feedback/CannedList.tsx';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';

const choices: readonly (number | null)[] = [5, 15, 30, null];

/** When a message comes back if nobody answers; `l` takes the next choice. */
export function UntilChoice({ value, onChange }: { value: number | null; onChange: (minutes: number | null) => void }) {
  const { t } = useTranslation('conversation');
  const label = useId();
  const at = choices.indexOf(value);
  const next = choices[(at + 1) % choices.length] ?? null;
  useHotkeys([{ key: 'l', label: t('keys.until'), run: () => onChange(next) }]);
  return (
    <div>
      <Label id={label}>
        {t('ask.until')} <KeyCap keys="l" />
      </Label>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby={label}
        value={value ?? 'stay'}
        onChange={(_, chosen: number | 'stay' | null) => {
          if (chosen !== null) onChange(chosen === 'stay' ? null : chosen);
        }}
      >
        {choices.map((each) => (
          <ToggleButton key={each ?? 'stay'} value={each ?? 'stay'} sx={{ textTransform: 'none' }}>
            {each === null ? t('ask.stay') : t('ask.minutes', { count: each })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
