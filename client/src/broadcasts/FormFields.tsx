import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { type BroadcastForm, broadcastRequest, isDescription } from '@nachtwacht/shared/broadcasts/compose.ts';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon, PlusIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { Field, Label, Pair, Small } from './layout.ts';

type FormProps = {
  form: BroadcastForm;
  onChange: (changes: Partial<BroadcastForm>) => void;
  disabled: boolean;
  /** The message's own words, to take over by hand. */
  quote: string | null;
};

const limits = {
  ...{ behaviour: 500, place: 120, time: 40, direction: 120, count: 80, age: 80 },
  ...{ clothing: 300, vehicle: 300, other: 140, looks: 140, statement: 1200 },
} as const;
type TextField = keyof typeof limits;

export function FormFields(props: FormProps) {
  return (
    <>
      {isDescription(props.form.subject) ? <DescriptionFields {...props} /> : <StatementField {...props} />}
      <RequestField {...props} />
    </>
  );
}

const Seen = styled('div')({ display: 'grid', gridTemplateColumns: '1.6fr .65fr 1fr', gap: 8 });

function DescriptionFields(props: FormProps) {
  const { t } = useTranslation('broadcasts');
  const { subject } = props.form;
  const kind = subject === 'person' || subject === 'vehicle' ? subject : 'group';
  const vehicle = (
    <Line
      {...props}
      name="vehicle"
      label={t(subject === 'vehicle' ? 'form.theVehicle' : 'form.vehicle')}
      placeholder={t('form.vehicleExample')}
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
        rows={3}
        autoFocus
        required
      />
      <Quote {...props} into="behaviour" />
      {subject === 'vehicle' && vehicle}
      <Seen>
        <Line {...props} name="place" label={t('form.place')} placeholder={t('form.placeExample')} />
        <Line {...props} name="time" label={t('form.time')} />
        <Line {...props} name="direction" label={t('form.direction')} />
      </Seen>
      <Pair>
        <Line {...props} name="count" label={t('form.count')} />
        <Line {...props} name="age" label={t('form.age')} placeholder={t('form.ageExample')} />
      </Pair>
      <Line {...props} name="clothing" label={t('form.clothing')} />
      {subject !== 'vehicle' && vehicle}
      <Line {...props} name="other" label={t('form.other')} remark={t('form.optional')} />
      <LooksField {...props} />
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

const Opener = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  width: '100%',
  padding: '8px 10px',
  border: '1px dashed var(--control)',
  borderRadius: 8,
  background: 'none',
  color: 'var(--text-2)',
  font: '400 12px/16px var(--font)',
  textAlign: 'left',
  cursor: 'pointer',
  '& b': { color: 'var(--text)', fontWeight: 600 },
  '&:disabled': { cursor: 'default' },
});

/** Looks come last and only on purpose. */
function LooksField(props: FormProps) {
  const { t } = useTranslation('broadcasts');
  const [open, setOpen] = useState(props.form.looks !== '');
  if (!open) {
    return (
      <Field>
        <Opener type="button" onClick={() => setOpen(true)} disabled={props.disabled}>
          <PlusIcon sx={{ fontSize: 16 }} />
          <span>
            <b>{t('form.addLooks')}</b>. {t('form.looksRemark')}
          </span>
        </Opener>
      </Field>
    );
  }
  const close = () => {
    props.onChange({ looks: '' });
    setOpen(false);
  };
  return (
    <Line {...props} name="looks" label={t('form.looks')} autoFocus helper={t('form.looksRemark')}>
      <Button size="small" startIcon={<CloseIcon />} onClick={close} disabled={props.disabled} sx={{ mt: 0.5 }}>
        {t('form.removeLooks')}
      </Button>
    </Line>
  );
}

const Quoted = styled('blockquote')({
  display: 'flex',
  gap: 8,
  alignItems: 'center',
  margin: '-6px 0 12px',
  font: '400 12px/16px var(--font)',
  color: 'var(--text-2)',
  '& > p': {
    flex: 1,
    minWidth: 0,
    margin: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

function Quote({ quote, form, into, onChange, disabled }: FormProps & { into: 'behaviour' | 'statement' }) {
  const { t } = useTranslation('broadcasts');
  if (quote === null || form[into].trim() !== '') return null;
  return (
    <Quoted>
      <p>
        {t('form.quote')}: <InertText text={quote} />
      </p>
      <Button
        size="small"
        disabled={disabled}
        onClick={() => onChange({ [into]: quote.trim().slice(0, limits[into]) })}
      >
        {t('form.takeOver')}
      </Button>
    </Quoted>
  );
}

function RequestField({ form, onChange, disabled }: FormProps) {
  const { t } = useTranslation('broadcasts');
  const id = useId();
  return (
    <Field>
      <Label as="label" id={id}>
        {t('form.request')}
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

type LineProps = Pick<FormProps, 'form' | 'onChange' | 'disabled'> & {
  name: TextField;
  label: string;
  remark?: string;
  helper?: string;
  placeholder?: string;
  rows?: number;
  autoFocus?: boolean;
  required?: boolean;
  children?: ReactNode;
};

function Line({ form, onChange, disabled, name, label, remark, helper, placeholder, rows, ...rest }: LineProps) {
  const id = `broadcast-${name}`;
  return (
    <Field>
      <Label>
        <label htmlFor={id}>{label}</label>
        {remark && <small>{remark}</small>}
      </Label>
      <OutlinedInput
        id={id}
        fullWidth
        size="small"
        multiline={rows !== undefined}
        {...(rows ? { minRows: rows, maxRows: 10 } : {})}
        {...(placeholder ? { placeholder } : {})}
        value={form[name]}
        readOnly={disabled}
        autoFocus={rest.autoFocus === true}
        autoComplete="off"
        inputProps={{ maxLength: limits[name], 'aria-required': rest.required }}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
      {helper && <Small style={{ marginTop: 4 }}>{helper}</Small>}
      {rest.children}
    </Field>
  );
}
