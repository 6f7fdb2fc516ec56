import { useTranslation } from 'react-i18next';
import { ClockIcon, MoonIcon, QuestionIcon, SoundIcon } from '../../ui/Icons.tsx';
import { Option, Options } from './guided-look.ts';
import type { StepProps } from './guided-props.ts';
import { guidedStills } from './guided-report.ts';
import { Skip } from './Onward.tsx';

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
