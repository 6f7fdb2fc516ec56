import Autocomplete from '@mui/material/Autocomplete';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import {
  classOf,
  type DispatchKind,
  dispatchKinds,
  findKinds,
  plainKind,
} from '@nachtwacht/shared/dispatches/kinds.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon } from '../ui/Icons.tsx';

/** What it is, in the national classification: typing a word or a code narrows the list, what is proposed stands on top. */
export function KindField({
  kind,
  proposed,
  onChange,
}: {
  kind: DispatchKind;
  proposed: DispatchKind;
  onChange: (kind: DispatchKind) => void;
}) {
  const { t, i18n } = useTranslation('dispatches');
  const kinds = useMemo(() => [proposed, ...dispatchKinds.filter((each) => each !== proposed)], [proposed]);
  const firstLevel = (each: DispatchKind) =>
    each === proposed ? t('kind.proposed') : (classOf(each).levels[0] ?? t('kind.other'));
  return (
    <Autocomplete
      autoHighlight
      disableClearable
      size="small"
      options={kinds}
      value={kind}
      groupBy={firstLevel}
      filterOptions={(all, { inputValue }) =>
        inputValue === plainKind(kind, i18n.language) ? all : [...findKinds(inputValue, all)]
      }
      getOptionLabel={(each) => plainKind(each, i18n.language)}
      noOptionsText={t('kind.none')}
      popupIcon={<ChevronDownIcon sx={{ fontSize: 20 }} />}
      slotProps={{
        paper: { sx: { mt: 0.5, border: '1px solid var(--control)', background: 'var(--raised-surface)' } },
        popper: { sx: { minWidth: 320 }, placement: 'bottom-start' },
      }}
      onChange={(_event, chosen) => onChange(chosen)}
      renderOption={({ key, ...option }, each) => (
        <Option key={key} {...option}>
          <span>{plainKind(each, i18n.language)}</span>
          <Class kind={each} />
        </Option>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('kind.label')}
          placeholder={t('kind.hint')}
          helperText={<Class kind={kind} />}
        />
      )}
    />
  );
}

function Class({ kind }: { kind: DispatchKind }) {
  const { t } = useTranslation('dispatches');
  const { code, levels } = classOf(kind);
  if (levels.length === 0) return <small>{t('kind.other')}</small>;
  return (
    <small>
      {levels.join(' / ')} · {code ?? t('kind.coarse')}
    </small>
  );
}

const Option = styled('li')({
  '&&': { display: 'grid', justifyItems: 'start', padding: '4px 12px' },
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
