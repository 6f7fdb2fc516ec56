import { useTranslation } from 'react-i18next';
import { Sum } from './guided-look.ts';

/** The text as it is sent. */
export function Sentence({ text }: { text: string }) {
  const { t } = useTranslation('guided');
  return (
    <Sum aria-live="polite">
      <small>{t('yours')}</small>
      {text || t('nothingYet')}
    </Sum>
  );
}
