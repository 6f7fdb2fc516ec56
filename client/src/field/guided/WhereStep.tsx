import { useTranslation } from 'react-i18next';
import { AreaIcon, CrosshairIcon, MapPinIcon } from '../../ui/Icons.tsx';
import { Meta } from '../Page.tsx';
import { TextBox } from '../TextBox.tsx';
import { useFindMe } from '../use-find-me.ts';
import { Option, Options } from './guided-look.ts';
import type { StepProps } from './guided-props.ts';
import { Next, Skip } from './Onward.tsx';

const whereIcons = { here: CrosshairIcon, map: MapPinIcon, area: AreaIcon } as const;

export function WhereStep({ report, writing, onReport, onNext, onOpenMap }: StepProps) {
  const { t } = useTranslation('guided');
  const { t: field } = useTranslation('field');
  const { place } = writing.draft;
  const me = useFindMe((found) => {
    writing.change({ place: found });
    onNext();
  });
  const choose = (kind: keyof typeof whereIcons) => {
    if (kind === 'here') return void me.ask();
    me.stop();
    if (kind === 'map') return onOpenMap();
    writing.change({ place: { kind } });
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
            <Option key={kind} type="button" aria-pressed={place?.kind === kind} onClick={() => choose(kind)}>
              <Icon />
              {t(`where.${kind}`)}
            </Option>
          );
        })}
      </Options>
      <Meta role="status">{me.state && field(`place.${me.state}`)}</Meta>
      {report.street.trim() || place ? <Next onNext={onNext} /> : <Skip onNext={onNext} />}
    </>
  );
}
