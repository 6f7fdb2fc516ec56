import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon, CloseIcon } from '../ui/Icons.tsx';

type Props = {
  /** Ids of the groups that are chosen. */
  chosen: readonly string[];
  onChange: (groupIds: string[]) => void;
  groups: readonly Group[];
  label: string;
  disabled: boolean;
};

/** One group, or all groups of a district at once. */
type Option = Group | { readonly district: string; readonly groups: readonly Group[] };

export const floating = { mt: 0.5, border: '1px solid var(--control)', background: 'var(--raised-surface)' } as const;

const toWords = (group: Group) =>
  `${toGroupName(group)} ${group.content?.district ?? ''} ${group.content?.municipality ?? ''}`;
export const filterGroups = createFilterOptions<Group>({ limit: 60, stringify: toWords });
const filter = createFilterOptions<Option>({
  limit: 60,
  stringify: (option) => ('district' in option ? option.district : toWords(option)),
});

/** "14 Snel en Polanen". */
export function toGroupName(group: Group): string {
  return `${String(group.number).padStart(2, '0')} ${group.content?.name ?? ''}`.trim();
}

/** Picks groups by number, name, district or municipality; a district picks all of its groups. */
export function GroupPicker({ chosen, onChange, groups, label, disabled }: Props) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const options = useMemo(() => [...toDistricts(groups), ...groups], [groups]);
  const value: Option[] = groups.filter((group) => chosen.includes(group.id));
  const toLabel = (option: Option) =>
    'district' in option
      ? t('broadcasts:audience.district', {
          district: option.district,
          groups: t('common:count.groups', { count: option.groups.length }),
        })
      : toGroupName(option);
  return (
    <Autocomplete
      multiple
      autoHighlight
      disableCloseOnSelect
      size="small"
      options={options}
      value={value}
      disabled={disabled}
      filterOptions={filter}
      filterSelectedOptions
      getOptionLabel={toLabel}
      getOptionKey={(option) => ('district' in option ? `district ${option.district}` : option.id)}
      popupIcon={<ChevronDownIcon sx={{ fontSize: 20 }} />}
      clearIcon={<CloseIcon sx={{ fontSize: 16 }} />}
      slotProps={{ paper: { sx: floating } }}
      noOptionsText={t('broadcasts:audience.noGroups')}
      onChange={(_event, next) => onChange([...new Set(next.flatMap(idsOf))])}
      renderValue={(picked, getItemProps) =>
        picked.map((option, index) => {
          const { key, ...item } = getItemProps({ index });
          return <Chip key={key} {...item} size="small" label={toLabel(option)} deleteIcon={<CloseIcon />} />;
        })
      }
      renderInput={(params) => <TextField {...params} placeholder={label} aria-label={label} />}
    />
  );
}

function idsOf(option: Option): readonly string[] {
  return 'district' in option ? option.groups.map(({ id }) => id) : [option.id];
}

/** Districts of more than one group, by name. */
function toDistricts(groups: readonly Group[]): Option[] {
  const byDistrict = new Map<string, Group[]>();
  for (const group of groups) {
    const district = group.content?.district;
    if (district) byDistrict.set(district, [...(byDistrict.get(district) ?? []), group]);
  }
  return [...byDistrict]
    .filter(([, members]) => members.length > 1)
    .map(([district, members]) => ({ district, groups: members }))
    .sort((a, b) => a.district.localeCompare(b.district, 'nl'));
}
