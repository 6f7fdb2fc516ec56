import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { CloseIcon, CrosshairIcon } from '../ui/Icons.tsx';
import type { DispatchProposal } from './propose-dispatch.ts';

export type PlaceFieldProps = {
  value: DispatchProposal;
  onChange: (changes: Partial<DispatchProposal>) => void;
  /** Where the point came from. */
  pointSource: 'message' | 'own' | 'area' | 'none';
  picking: boolean;
  onPick: (() => void) | null;
};

/** Where: in words, with a point on the map, and whether it is that very spot or somewhere around it. */
export function PlaceField({ value, onChange, pointSource, picking, onPick }: PlaceFieldProps) {
  const { t } = useTranslation('desk');
  const { t: say } = useTranslation('dispatches');
  return (
    <div>
      <TextField
        label={t('dispatch.place')}
        placeholder={t('dispatch.placeHint')}
        value={value.placeLabel}
        onChange={(event) => onChange({ placeLabel: event.target.value })}
        slotProps={{
          htmlInput: { maxLength: 200 },
          input: {
            startAdornment: <CrosshairIcon sx={{ fontSize: 16, marginLeft: '10px', color: 'var(--text-2)' }} />,
            endAdornment: (
              <Beside>
                {onPick && (
                  <Button size="small" aria-pressed={picking} onClick={onPick}>
                    {picking ? t('dispatch.fixing') : t('dispatch.fix')}
                  </Button>
                )}
                {value.point && (
                  <Button
                    size="small"
                    variant="text"
                    aria-label={t('dispatch.clearPoint')}
                    title={t('dispatch.clearPoint')}
                    onClick={() => onChange({ point: null })}
                  >
                    <CloseIcon sx={{ fontSize: 14 }} />
                  </Button>
                )}
              </Beside>
            ),
          },
        }}
      />
      <Precision>
        <span>{t(`dispatch.point.${pointSource}`)}</span>
        <ToggleButtonGroup
          size="small"
          value={value.precision}
          aria-label={say('precision.label')}
          onChange={(_event, chosen) => chosen && onChange({ precision: chosen })}
        >
          <ToggleButton value="point">{say('precision.point')}</ToggleButton>
          <ToggleButton value="area">{say('precision.area')}</ToggleButton>
        </ToggleButtonGroup>
      </Precision>
    </div>
  );
}

const Beside = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  flex: 'none',
  paddingRight: 6,
});
const Precision = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 12,
  marginTop: 6,
  '& > span': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& button': { minHeight: 28, padding: '2px 10px', fontSize: 12 },
});
