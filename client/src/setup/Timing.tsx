import { styled } from '@mui/material/styles';
import type { Operation } from '@nachtwacht/shared/operation/state.ts';
import { useTranslation } from 'react-i18next';
import { useNowSelected } from '../ui/clock.ts';

const Words = styled('span')({ color: 'var(--text-2)', '& b': { color: 'var(--text)', fontWeight: 600 } });
const MINUTE_MS = 60_000;

/** How long until it begins or ends, to the minute. */
export function Timing({ operation: { status, startsAt, endsAt } }: { operation: Operation }) {
  const { t } = useTranslation('setup');
  const moment = status === 'draft' ? startsAt : endsAt;
  const minutes = useNowSelected((now) => Math.ceil((Date.parse(moment) - now) / MINUTE_MS));
  if (status === 'closed' || status === 'destroyed' || (status === 'draft' && minutes <= 0)) return null;
  const words = minutes <= 0 ? t('head.ended') : t(status === 'draft' ? 'head.startsIn' : 'head.endsIn');
  return (
    <Words>
      {words} <b>{durationText(Math.abs(minutes))}</b>
    </Words>
  );

  function durationText(total: number): string {
    const [days, hours, rest] = [Math.floor(total / 1440), Math.floor(total / 60) % 24, total % 60];
    if (days > 0) return t('head.duration.days', { days, hours });
    return hours > 0
      ? t('head.duration.hours', { hours, minutes: rest })
      : t('head.duration.minutes', { minutes: rest });
  }
}
