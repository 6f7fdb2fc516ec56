import Switch from '@mui/material/Switch';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ClockIcon, MapPinIcon } from '../ui/Icons.tsx';
import { type Expiry, expiries } from './expiry.ts';
import { Field, fillRow, Label, Small } from './layout.ts';

type Props = {
  expiry: Expiry;
  expiresAt: string;
  onExpiry: (expiry: Expiry) => void;
  withPoint: boolean;
  /** Null when there is a point to send along, else why not. */
  noPoint: 'noPoint' | 'noMessagePoint' | null;
  onWithPoint: (withPoint: boolean) => void;
  disabled: boolean;
};

export const ValidityFields = memo(function ValidityFields({
  expiry,
  expiresAt,
  onExpiry,
  withPoint,
  noPoint,
  onWithPoint,
  disabled,
}: Props) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const id = useId();
  return (
    <>
      <Field>
        <Label>
          <span id={id}>{t('form.expiry')}</span>
          <small>{t('form.lapses', { time: format.time(expiresAt) })}</small>
        </Label>
        <ToggleButtonGroup
          value={expiry}
          aria-labelledby={id}
          disabled={disabled}
          sx={fillRow}
          onChange={(_event, next: Expiry | null) => next && onExpiry(next)}
        >
          {expiries.map((each) => (
            <ToggleButton key={each} value={each}>
              {each === 'end' && <ClockIcon sx={{ fontSize: 14 }} />}
              {t(`expiry.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Field>
      <Label as="label" style={{ alignItems: 'center', marginBottom: 0 }}>
        <MapPinIcon sx={{ fontSize: 16, color: 'var(--text-2)' }} />
        {t('form.withPoint')}
        <Switch
          checked={withPoint && noPoint === null}
          disabled={disabled || noPoint !== null}
          onChange={(_event, checked) => onWithPoint(checked)}
          sx={{ marginLeft: 'auto' }}
        />
      </Label>
      {noPoint && <Small>{t(`form.${noPoint}`)}</Small>}
    </>
  );
});
