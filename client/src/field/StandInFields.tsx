import type { StandIn } from '@nachtwacht/shared/groups/events.ts';
import { useTranslation } from 'react-i18next';
import { Label, Meta } from './Page.tsx';
import { TextBox } from './TextBox.tsx';

type Props = { value: StandIn; onChange: (value: StandIn) => void };

export function StandInFields({ value, onChange }: Props) {
  const { t } = useTranslation('join');
  return (
    <>
      <div>
        <Label as="p">{t('standIn')}</Label>
        <Meta>{t('standInText')}</Meta>
      </div>
      <TextBox label={t('standInName')} value={value.name} onChange={(name) => onChange({ ...value, name })} />
      <TextBox
        type="tel"
        inputMode="tel"
        placeholder="06"
        label={t('standInPhone')}
        value={value.phone}
        onChange={(phone) => onChange({ ...value, phone })}
      />
    </>
  );
}
