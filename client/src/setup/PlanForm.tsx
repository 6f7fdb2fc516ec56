import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { circleAround } from '../map/place-on-map.ts';
import { toNumber } from './csv-rows.ts';
import { Field } from './Field.tsx';
import { GroundMap } from './GroundMap.tsx';
import { Card, CardBody, Meta, TroubleNote } from './Layout.tsx';
import { type Plan, type PlanFields, readPlan } from './plan-fields.ts';
import type { Problems } from './problem.ts';
import type { Trouble } from './requests.ts';
import { SecondProofChoice } from './SecondProofChoice.tsx';

const Form = styled('form')({
  gridColumn: '1 / -1',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: 24,
  alignItems: 'stretch',
  maxWidth: 1400,
  '@media (max-width: 1180px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Pair = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 16 });
const Actions = styled('div')({ gridColumn: '1 / -1', display: 'flex', alignItems: 'center', gap: 16 });

type Props = {
  first: PlanFields;
  /** Nothing can be changed any more. */
  locked?: boolean;
  busy: boolean;
  trouble: Trouble | null;
  label: string;
  note?: string | undefined;
  onSave: (plan: Plan) => void;
  /** What stands under the first card's fields. */
  children?: ReactNode;
};

const NETHERLANDS = { lng: 5.05, lat: 52.15 };

export function PlanForm({ first, locked = false, busy, trouble, label, note, onSave, children }: Props) {
  const { t } = useTranslation('setup');
  const [fields, setFields] = useState(first);
  const [problems, setProblems] = useState<Problems>({});
  const change = (changes: Partial<PlanFields>) => {
    const next = { ...fields, ...changes };
    setFields(next);
    if (Object.keys(problems).length > 0) setProblems(problemsOf(next));
  };
  const field = (name: Exclude<keyof PlanFields, 'secondProof'>) => ({
    ...{ value: fields[name], disabled: locked, name },
    onType: (value: string) => change({ [name]: value }),
    problem: problems[name],
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readPlan(fields);
    if ('plan' in read) {
      setProblems({});
      return onSave(read.plan);
    }
    setProblems(read.problems);
    const wrong = [...event.currentTarget.elements].find(
      (each): each is HTMLInputElement => each instanceof HTMLInputElement && Object.hasOwn(read.problems, each.name),
    );
    wrong?.focus();
  };

  const wrong = Object.keys(problems).length;
  return (
    <Form noValidate onSubmit={submit}>
      <Card>
        <header>
          <h2>{t('plan.what')}</h2>
        </header>
        <CardBody>
          <Field label={t('plan.name')} placeholder={t('plan.namePlaceholder')} {...field('name')} />
          <Field label={t('plan.municipalities')} help={t('plan.municipalitiesHelp')} {...field('municipalities')} />
          <div>
            <Pair>
              <Field label={t('plan.startsAt')} type="datetime-local" {...field('startsAt')} />
              <Field label={t('plan.endsAt')} type="datetime-local" {...field('endsAt')} />
            </Pair>
            <Meta sx={{ mt: '4px' }}>{t('plan.timesHelp')}</Meta>
          </div>
          <Pair>
            <Field label={t('plan.phone')} type="tel" help={t('plan.phoneHelp')} {...field('controlRoomPhone')} />
            <Field label={t('plan.officer')} type="tel" help={t('plan.officerHelp')} {...field('officerPhone')} />
          </Pair>
          <SecondProofChoice
            value={fields.secondProof}
            disabled={locked}
            onChange={(secondProof) => change({ secondProof })}
          />
          {children}
        </CardBody>
      </Card>
      <Card>
        <header>
          <h2>{t('plan.where')}</h2>
          <Meta>{t('plan.centreHelp')}</Meta>
        </header>
        <CentreMap fields={fields} locked={locked} onPick={change} />
        <CardBody>
          <Pair sx={{ gridTemplateColumns: '1fr 1fr 1fr' }}>
            <Field label={t('plan.lat')} {...field('lat')} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
            <Field label={t('plan.lng')} {...field('lng')} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
            <Field
              label={t('plan.radiusKm')}
              {...field('radiusKm')}
              slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            />
          </Pair>
          <Meta>{t('plan.radiusHelp')}</Meta>
        </CardBody>
      </Card>
      {!locked && (
        <Actions>
          <Button type="submit" variant="contained" size="large" loading={busy}>
            {label}
          </Button>
          <TroubleNote trouble={trouble} text={wrong > 0 ? t('form.wrong', { count: wrong }) : undefined} />
          {note && wrong === 0 && !trouble && <span role="status">{note}</span>}
        </Actions>
      )}
    </Form>
  );
}

function problemsOf(fields: PlanFields): Problems {
  const read = readPlan(fields);
  return 'problems' in read ? read.problems : {};
}

const DIGITS = 5;

function CentreMap(props: {
  fields: PlanFields;
  locked: boolean;
  onPick: (place: Pick<PlanFields, 'lat' | 'lng'>) => void;
}) {
  const { t } = useTranslation('setup');
  const [lat, lng, radiusKm] = [
    toNumber(props.fields.lat),
    toNumber(props.fields.lng),
    toNumber(props.fields.radiusKm),
  ];
  const isPlace = lat !== null && lng !== null && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  const picked = isPlace ? { lat, lng } : undefined;
  const [home] = useState(picked);
  const ring = picked && radiusKm !== null && radiusKm > 0 ? circleAround(picked, radiusKm * 1000) : null;
  return (
    <GroundMap
      label={t('plan.map')}
      centre={home ?? NETHERLANDS}
      zoom={home ? 10.5 : 9}
      picked={picked}
      groupAreas={ring ? [{ id: 'radius', name: t('plan.radiusDrawn'), ring, state: 'quiet' }] : []}
      {...(props.locked
        ? {}
        : { onPick: (place) => props.onPick({ lat: place.lat.toFixed(DIGITS), lng: place.lng.toFixed(DIGITS) }) })}
    />
  );
}
