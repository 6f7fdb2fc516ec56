import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AreaIcon,
  ArrowRightIcon,
  AskGroupIcon,
  CheckIcon,
  ClockIcon,
  CrosshairIcon,
  EyeIcon,
  FlameIcon,
  ForbiddenIcon,
  HeatIcon,
  MapPinIcon,
  MoonIcon,
  MoreVerticalIcon,
  PeopleIcon,
  PhoneIcon,
  QuestionIcon,
  SendIcon,
  SoundIcon,
} from '../ui/Icons.tsx';
import { Chips, Foot, Help, Option, Options, Otherwise, Pictures, Sum } from './guided-look.ts';
import type { StepProps } from './guided-props.ts';
import {
  behavioursOf,
  type GuidedKind,
  guidedCounts,
  guidedKinds,
  guidedStills,
  guidedVehicles,
} from './guided-report.ts';
import { locate } from './locate.ts';
import { Meta } from './Page.tsx';
import { PhotoStrip } from './PhotoStrip.tsx';
import { TextBox } from './TextBox.tsx';

const kindIcons: Record<GuidedKind, typeof EyeIcon> = {
  fireworks: SoundIcon,
  group: PeopleIcon,
  damage: HeatIcon,
  fire: FlameIcon,
  suspicious: EyeIcon,
  other: MoreVerticalIcon,
};

export function WhatStep({ report, onReport, onNext, onAsk, onAlarm }: StepProps) {
  const { t } = useTranslation('guided');
  const { t: field } = useTranslation('field');
  return (
    <>
      <Pictures>
        {guidedKinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <Option
              key={kind}
              type="button"
              aria-pressed={report.what === kind}
              onClick={() => {
                onReport({ what: kind, behaviour: [] });
                onNext();
                if (kind === 'fire') onAlarm();
              }}
            >
              <Icon />
              <span>{t(`what.${kind}`)}</span>
              {kind === 'fire' && (
                <b>
                  <PhoneIcon />
                  {t('maybeEmergency')}
                </b>
              )}
            </Option>
          );
        })}
      </Pictures>
      <Otherwise>
        <span>{t('notSeen')}</span>
        <Button variant="text" size="small" startIcon={<AskGroupIcon />} onClick={onAsk}>
          {field('composer.ask')}
        </Button>
        <Skip onNext={onNext} />
      </Otherwise>
    </>
  );
}

const stillIcons = { now: SoundIcon, justNow: ClockIcon, earlier: MoonIcon, unknown: QuestionIcon } as const;

export function StillStep({ report, onReport, onNext }: StepProps) {
  const { t } = useTranslation('guided');
  return (
    <>
      <Options>
        {guidedStills.map((still) => {
          const Icon = stillIcons[still];
          return (
            <Option
              key={still}
              type="button"
              aria-pressed={report.still === still}
              onClick={() => {
                onReport({ still });
                onNext();
              }}
            >
              <Icon />
              {t(`still.${still}`)}
            </Option>
          );
        })}
      </Options>
      <Skip onNext={onNext} />
    </>
  );
}

const whereIcons = { here: CrosshairIcon, map: MapPinIcon, area: AreaIcon } as const;

export function WhereStep({ report, writing, onReport, onNext, onOpenMap }: StepProps) {
  const { t } = useTranslation('guided');
  const { t: field } = useTranslation('field');
  const [told, setTold] = useState<string>();
  const { place } = writing.draft;
  const choose = async (kind: keyof typeof whereIcons) => {
    if (kind === 'map') return onOpenMap();
    if (kind === 'area') {
      writing.change({ place: { kind } });
      return onNext();
    }
    setTold(field('place.finding'));
    const found = await locate();
    if (!found.ok) return setTold(field(`place.${found.reason}`));
    const { lng, lat, accuracyMetres } = found;
    writing.change({ place: { kind: 'here', lng, lat, accuracyMetres } });
    onNext();
  };
  return (
    <>
      <TextBox
        label={t('street')}
        help={t('streetHelp')}
        value={report.street}
        onChange={(street) => onReport({ street })}
      />
      <Options>
        {(['here', 'map', 'area'] as const).map((kind) => {
          const Icon = whereIcons[kind];
          return (
            <Option key={kind} type="button" aria-pressed={place?.kind === kind} onClick={() => void choose(kind)}>
              <Icon />
              {t(`where.${kind}`)}
            </Option>
          );
        })}
      </Options>
      <Meta role="status">{told}</Meta>
      {report.street.trim() || place ? <Next onNext={onNext} /> : <Skip onNext={onNext} />}
    </>
  );
}

export function SeenStep({ report, writing, onReport, onNext }: StepProps) {
  const { t } = useTranslation('guided');
  const { behaviour, count, vehicle } = report;
  return (
    <>
      <Help>{t('seenHelp')}</Help>
      <Chips aria-label={t('question.seen')}>
        {behavioursOf[report.what ?? 'other'].map((each) => (
          <Chip
            key={each}
            on={behaviour.includes(each)}
            onPress={(on) =>
              onReport({ behaviour: on ? [...behaviour, each] : behaviour.filter((known) => known !== each) })
            }
          >
            {t(`behaviour.${each}`)}
          </Chip>
        ))}
      </Chips>
      <Chips>
        <legend>{t('countTitle')}</legend>
        {guidedCounts.map((each) => (
          <Chip key={each} on={count === each} onPress={(on) => onReport({ count: on ? each : null })}>
            {t(`count.${each}`)}
          </Chip>
        ))}
      </Chips>
      <TextBox
        label={t('clothing')}
        placeholder={t('clothingExample')}
        value={report.clothing}
        onChange={(clothing) => onReport({ clothing })}
      />
      <Chips>
        <legend>{t('vehicleTitle')}</legend>
        {guidedVehicles.map((each) => (
          <Chip key={each} on={vehicle === each} onPress={(on) => onReport({ vehicle: on ? each : null })}>
            {t(`vehicle.${each}`)}
          </Chip>
        ))}
      </Chips>
      <TextBox
        label={t('direction')}
        placeholder={t('directionExample')}
        value={report.direction}
        onChange={(direction) => onReport({ direction })}
      />
      <div style={{ margin: '0 -16px' }}>
        <PhotoStrip {...writing.photos} />
      </div>
      <Sentence text={writing.draft.text} />
      <Next onNext={onNext} />
    </>
  );
}

const calledIcons = { yes: PhoneIcon, no: ForbiddenIcon, unknown: QuestionIcon } as const;

export function CalledStep({ writing }: StepProps) {
  const { t } = useTranslation('guided');
  const { t: field } = useTranslation('field');
  const { draft, told, busy } = writing;
  return (
    <>
      <Options>
        {(['yes', 'no', 'unknown'] as const).map((called) => {
          const Icon = calledIcons[called];
          const isChosen = draft.called === called;
          return (
            <Option
              key={called}
              type="button"
              aria-pressed={isChosen}
              onClick={() => writing.change({ called: isChosen ? null : called })}
            >
              <Icon />
              {t(`called.${called}`)}
            </Option>
          );
        })}
      </Options>
      <Sentence text={draft.text} />
      {told && <Meta role={told.isProblem ? 'alert' : 'status'}>{told.text}</Meta>}
      <Foot>
        <Button variant="contained" size="large" startIcon={<SendIcon />} disabled={busy} onClick={writing.send}>
          {field('composer.send')}
        </Button>
      </Foot>
    </>
  );
}

function Chip({ on, onPress, children }: { on: boolean; onPress: (on: boolean) => void; children: ReactNode }) {
  return (
    <button type="button" aria-pressed={on} onClick={() => onPress(!on)}>
      {on && <CheckIcon />}
      {children}
    </button>
  );
}

function Skip({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation('guided');
  return (
    <Button variant="text" size="small" sx={{ justifySelf: 'end' }} onClick={onNext}>
      {t('skip')}
    </Button>
  );
}

function Next({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation('guided');
  return (
    <Foot>
      <Button variant="contained" size="large" endIcon={<ArrowRightIcon />} onClick={onNext}>
        {t('next')}
      </Button>
    </Foot>
  );
}

/** The text as it is sent. */
function Sentence({ text }: { text: string }) {
  const { t } = useTranslation('guided');
  return (
    <Sum aria-live="polite">
      <small>{t('yours')}</small>
      {text || t('nothingYet')}
    </Sum>
  );
}
