import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckIcon } from '../../ui/Icons.tsx';
import { PhotoStrip } from '../PhotoStrip.tsx';
import { TextBox } from '../TextBox.tsx';
import { Chips, Help } from './guided-look.ts';
import type { StepProps } from './guided-props.ts';
import { behavioursOf, guidedCounts, guidedVehicles } from './guided-report.ts';
import { Next } from './Onward.tsx';
import { Sentence } from './Sentence.tsx';

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

function Chip({ on, onPress, children }: { on: boolean; onPress: (on: boolean) => void; children: ReactNode }) {
  return (
    <button type="button" aria-pressed={on} onClick={() => onPress(!on)}>
      {on && <CheckIcon />}
      {children}
    </button>
  );
}
