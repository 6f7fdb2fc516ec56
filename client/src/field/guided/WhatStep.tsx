import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import {
  AskGroupIcon,
  EyeIcon,
  FlameIcon,
  HeatIcon,
  MoreVerticalIcon,
  PeopleIcon,
  PhoneIcon,
  SoundIcon,
} from '../../ui/Icons.tsx';
import { Option, Otherwise, Pictures } from './guided-look.ts';
import type { StepProps } from './guided-props.ts';
import { type GuidedKind, guidedKinds } from './guided-report.ts';
import { Skip } from './Onward.tsx';

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
