import { Trans, useTranslation } from 'react-i18next';
import { useNow } from '../ui/clock.ts';
import type { Retry } from './outbox.ts';
import { Strong } from './Page.tsx';

/** Why it waits, counting down to the next try. */
export function RetryText({ at, isBusy }: Retry) {
  const { t } = useTranslation('field');
  useNow();
  const count = Math.max(0, Math.ceil((at - Date.now()) / 1000));
  return (
    <Trans
      t={t}
      i18nKey={isBusy ? 'outbox.busy' : 'outbox.noAnswer'}
      values={{ count }}
      components={{ b: <Strong /> }}
    />
  );
}
