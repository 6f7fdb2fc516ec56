import type { StandIn } from '@nachtwacht/shared/groups/events.ts';
import { useTranslation } from 'react-i18next';
import { Label, Meta } from './Page.tsx';
import { TextBox } from './TextBox.tsx';

type Props = { value: StandIn; onChange: (value: StandIn) => void };

export function StandInFields({ value, onChange }: Props) {
  const { t } = useTranslation('field');
  return (
    <>
      <div>
        <Label as="p">{t('join.standIn')}</Label>
        <Meta>{t('join.standInText')}</Meta>
      </div>
      <TextBox label={t('join.standInName')} value={value.name} onChange={(name) => onChange({ ...value, name })} />
      <TextBox
        type="tel"
        inputMode="tel"
        placeholder="06"
        label={t('join.standInPhone')}
        value={value.phone}
        onChange={(phone) => onChange({ ...value, phone })}
      />
    </>
  );
}
