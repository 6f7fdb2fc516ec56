import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { broadcastRequest, isDescription } from '@nachtwacht/shared/broadcasts/compose.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailFields } from './DetailFields.tsx';
import { type FormProps, Line } from './Line.tsx';
import { Field, Label } from './layout.ts';
import { Quote } from './Quote.tsx';

export function FormFields(props: FormProps) {
  return (
    <>
      {isDescription(props.form.subject) ? <DescriptionFields {...props} /> : <StatementField {...props} />}
      <RequestField {...props} />
    </>
  );
}

const Row = styled('div')({ display: 'grid', gap: 8 });
const why = { gridTemplateColumns: '1.2fr 1.6fr .65fr' };
const who = { gridTemplateColumns: '.7fr 1fr 1fr' };
const person = { gridTemplateColumns: '1fr 1fr' };

/** Behaviour first, then why and where, who, from head to shoes, what they ride; looks last and only on purpose. */
function DescriptionFields(props: FormProps) {
  const { t } = useTranslation('broadcasts');
  const { subject } = props.form;
  const kind = subject === 'person' || subject === 'vehicle' ? subject : 'group';
  const vehicle = (
    <DetailFields
      key={kind}
      {...props}
      short={{
        ...{ name: 'vehicle', label: t(kind === 'vehicle' ? 'form.aboutVehicle' : 'form.vehicle') },
        placeholder: t(kind === 'vehicle' ? 'form.aboutVehicleExample' : 'form.vehicleExample'),
      }}
      parts="vehicle"
      spread={kind === 'vehicle'}
    />
  );
  return (
    <>
      <Line
        {...props}
        name="behaviour"
        label={t(`form.behaviour.${kind}`)}
        remark={t('form.behaviourFirst')}
        placeholder={t('form.behaviourExample')}
        rows={2}
        autoFocus
        required
      />
      <Quote {...props} into="behaviour" />
      {kind === 'vehicle' && vehicle}
      <Row sx={why}>
        <Line {...props} name="cause" label={t('form.cause')} placeholder={t('form.causeExample')} />
        <Line {...props} name="place" label={t('form.place')} placeholder={t('form.placeExample')} />
        <Line {...props} name="time" label={t('form.time')} />
      </Row>
      <Row sx={kind === 'person' ? person : who}>
        {kind !== 'person' && <Line {...props} name="count" label={t('form.count')} />}
        <Line {...props} name="sex" label={t('form.sex')} placeholder={t(`form.sexExample.${kind}`)} />
        <Line {...props} name="age" label={t('form.age')} placeholder={t('form.ageExample')} />
      </Row>
      <DetailFields
        {...props}
        short={{ name: 'clothing', label: t('form.clothing'), placeholder: t('form.clothingExample') }}
        parts="clothing"
      />
      {kind !== 'vehicle' && vehicle}
      <Line {...props} name="direction" label={t('form.direction')} placeholder={t('form.directionExample')} />
      <DetailFields
        {...props}
        short={{ name: 'other', label: t('form.other'), placeholder: t('form.looksRemark') }}
        parts="looks"
      />
    </>
  );
}

function StatementField(props: FormProps) {
  const { t } = useTranslation('broadcasts');
  const { subject } = props.form;
  const kind = subject === 'person' || subject === 'group' || subject === 'vehicle' ? 'free' : subject;
  return (
    <>
      <Line
        {...props}
        key={subject}
        name="statement"
        label={t(`form.statement.${kind}`)}
        remark={t('form.required')}
        rows={5}
        autoFocus
        required
      />
      <Quote {...props} into="statement" />
    </>
  );
}

function RequestField({ form, onChange, disabled }: FormProps) {
  const { t } = useTranslation('broadcasts');
  const id = useId();
  return (
    <Field>
      <Label as="label" id={id}>
        {t(isDescription(form.subject) ? 'form.whenSeen' : 'form.request')}
      </Label>
      <Select
        fullWidth
        value={form.request}
        labelId={id}
        disabled={disabled}
        onChange={({ target }) => onChange({ request: broadcastRequest.parse(target.value) })}
      >
        {broadcastRequest.options.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`request.${each}`)}
          </MenuItem>
        ))}
      </Select>
    </Field>
  );
}
