import { useTranslation } from 'react-i18next';
import { toTimer } from '../ui/format.ts';

/** "71 s", then "2:10" and "1:04:10"; rounded up, so that what missed a norm never reads as the norm. A dash for what was not measured. */
export function useDuration(): (ms: number | null) => string {
  const { t } = useTranslation();
  return (ms) => {
    if (ms === null) return '–';
    const seconds = Math.ceil(ms / 1000);
    return seconds < 120 ? t('age.seconds', { count: seconds }) : toTimer(seconds * 1000);
  };
}
