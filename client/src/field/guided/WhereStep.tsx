import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaIcon, CrosshairIcon, MapPinIcon } from '../../ui/Icons.tsx';
import { locate } from '../locate.ts';
import { Meta } from '../Page.tsx';
import { TextBox } from '../TextBox.tsx';
import { Option, Options } from './guided-look.ts';
import type { StepProps } from './guided-props.ts';
import { Next, Skip } from './Onward.tsx';

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
