import { Trans, useTranslation } from 'react-i18next';
import { useNow } from '../ui/clock.ts';
import { Strong } from './Page.tsx';

/** Counts down to the next try; `at` in milliseconds since 1970 of this device. */
export function RetryText({ at }: { at: number }) {
  const { t } = useTranslation('field');
  useNow();
  const count = Math.max(0, Math.ceil((at - Date.now()) / 1000));
  return <Trans t={t} i18nKey="outbox.busy" values={{ count }} components={{ b: <Strong /> }} />;
}
