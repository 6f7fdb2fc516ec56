import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon, CloseIcon } from '../ui/Icons.tsx';
import type { AudienceChoice } from './audience-choice.ts';

type Props = {
  choice: AudienceChoice;
  onChange: (changes: Partial<AudienceChoice>) => void;
  groups: readonly Group[];
  disabled: boolean;
};

const filter = createFilterOptions<Group>({
  limit: 60,
  stringify: (group) => `${toGroupName(group)} ${group.content?.district ?? ''} ${group.content?.municipality ?? ''}`,
});

const floating = { mt: 0.5, border: '1px solid var(--control)', background: 'var(--raised-surface)' } as const;

/** "14 Snel en Polanen". */
export function toGroupName(group: Group): string {
  return `${String(group.number).padStart(2, '0')} ${group.content?.name ?? ''}`.trim();
}

export function GroupPicker({ choice, onChange, groups, disabled }: Props) {
  const { t } = useTranslation('broadcasts');
  const chosen = groups.filter((group) => choice.groupIds.includes(group.id));
  return (
    <Autocomplete
      multiple
      autoHighlight
      disableCloseOnSelect
      size="small"
      options={groups}
      value={chosen}
      disabled={disabled}
      filterOptions={filter}
      getOptionLabel={toGroupName}
      getOptionKey={(group) => group.id}
      popupIcon={<ChevronDownIcon sx={{ fontSize: 20 }} />}
      clearIcon={<CloseIcon sx={{ fontSize: 16 }} />}
      slotProps={{ paper: { sx: floating } }}
      noOptionsText={t('audience.noGroups')}
      onChange={(_event, next) => onChange({ groupIds: next.map((group) => group.id) })}
      renderValue={(value, getItemProps) =>
        value.map((group, index) => {
          const { key, ...item } = getItemProps({ index });
          return <Chip key={key} {...item} size="small" label={toGroupName(group)} deleteIcon={<CloseIcon />} />;
        })
      }
      renderInput={(params) => (
        <TextField {...params} placeholder={t('audience.chooseGroups')} aria-label={t('audience.chooseGroups')} />
      )}
    />
  );
}
