import { useTranslation } from 'react-i18next';
import { Banner } from './Banner.tsx';
import { useFormat } from './FormatProvider.tsx';

/** `lastUpdate` is the ISO time of the last thing heard from the server; `waiting` counts acts still to be sent. */
export function OfflineBanner({ lastUpdate, waiting = 0 }: { lastUpdate?: string; waiting?: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const since = lastUpdate
    ? t('connection.offlineSince', { time: format.timeWithSeconds(lastUpdate) })
    : t('connection.offline');
  return (
    <Banner kind="offline" text={waiting > 0 ? `${since} ${t('connection.resending', { count: waiting })}` : since} />
  );
}
