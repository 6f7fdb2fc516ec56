import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ChevronDownIcon, CloseIcon } from '../ui/Icons.tsx';
import { type AudienceChoice, radiiMetres } from './audience-choice.ts';
import { filterGroups, floating, toGroupName } from './GroupPicker.tsx';
import { Small } from './layout.ts';

type Props = {
  choice: AudienceChoice;
  onChange: (changes: Partial<AudienceChoice>) => void;
  groups: readonly Group[];
  pin: Point | null;
  /** The pin is the message's own point, not the middle of its group's area. */
  exactPin: boolean;
  hasMessage: boolean;
  disabled: boolean;
};

/** A circle around the message, or around a neighbourhood from the list. */
export function RadiusChoice({ choice, onChange, groups, pin, exactPin, hasMessage, disabled }: Props) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const around = groups.find(({ id }) => id === choice.around) ?? null;
  const words = around ? 'aroundGroup' : !hasMessage ? 'noPin' : exactPin ? 'around' : 'aroundArea';
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <Autocomplete
        autoHighlight
        size="small"
        options={groups.filter(({ content }) => content?.area != null)}
        value={around}
        disabled={disabled}
        filterOptions={filterGroups}
        getOptionLabel={toGroupName}
        getOptionKey={(group) => group.id}
        popupIcon={<ChevronDownIcon sx={{ fontSize: 20 }} />}
        clearIcon={<CloseIcon sx={{ fontSize: 16 }} />}
        slotProps={{ paper: { sx: floating } }}
        noOptionsText={t('audience.noGroups')}
        onChange={(_event, group) => onChange({ around: group?.id ?? null })}
        renderInput={(params) => (
          <TextField
            {...params}
            placeholder={t(hasMessage ? 'audience.aroundMessage' : 'audience.chooseAround')}
            aria-label={t('audience.chooseAround')}
          />
        )}
      />
      <div style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
        <Small style={{ flex: 1 }}>{t(`audience.${words}`)}</Small>
        <ToggleButtonGroup
          value={choice.radiusMetres}
          aria-label={t('audience.radius')}
          disabled={disabled || !pin}
          onChange={(_event, radiusMetres: number | null) => radiusMetres && onChange({ radiusMetres })}
        >
          {radiiMetres.map((metres) => (
            <ToggleButton key={metres} value={metres}>
              {format.distance(metres)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
    </div>
  );
}
