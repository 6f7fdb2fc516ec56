import Button from '@mui/material/Button';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { OutgoingDelivery } from '@nachtwacht/shared/wire/outbox.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, ClockIcon, CloseIcon, WarningIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { Life } from './life.ts';

const looks = {
  waiting: ['waiting', ClockIcon],
  delivered: ['on', CheckIcon],
  dead: ['warn', WarningIcon],
  lapsed: ['off', CloseIcon],
} as const;

export function DeliveryRow({ delivery, onRetry }: { delivery: OutgoingDelivery; onRetry: () => void }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const { target, subject, kind, state, attempts, nextAt, lastError, createdAt, endedAt } = delivery;
  const about = usePicture((picture) => toSubject(picture, subject));
  const [life, Icon] = looks[state];
  const [noun, number] = about.split(' ');
  const when = nextAt
    ? t('outgoing.next', { at: format.timeWithSeconds(nextAt) })
    : endedAt && t('outgoing.ended', { at: format.timeWithSeconds(endedAt) });
  return (
    <tr>
      <td data-dim>{format.timeWithSeconds(createdAt)}</td>
      <td>{t(`outgoing.target.${target as 'push'}`, { defaultValue: target })}</td>
      <td>
        <b>{t(`outgoing.subject.${noun as 'dispatch'}`, { number: number ?? '' })}</b>
        <small>{t(`outgoing.kind.${kind as 'sent'}`, { defaultValue: kind })}</small>
      </td>
      <td>
        <Life data-life={life}>
          <i>
            <Icon />
          </i>
          <span>
            <b>{t(`outgoing.state.${state}`)}</b> {when}
          </span>
        </Life>
        {lastError && state !== 'delivered' && (
          <small lang="en">
            <InertText text={lastError} />
          </small>
        )}
      </td>
      <td data-right>{attempts}</td>
      <td data-right>
        {state === 'dead' && (
          <Button size="small" variant="outlined" onClick={onRetry}>
            {t('outgoing.retry')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** A noun and its number, as text, so that the row is painted anew only when it becomes another. */
function toSubject(state: State, id: string): string {
  const dispatch = state.dispatches.get(id);
  if (dispatch) return `dispatch ${dispatch.number}`;
  const broadcast = state.broadcasts.get(id);
  if (broadcast) return `broadcast ${broadcast.number}`;
  if (state.feedback.has(id)) return 'feedback';
  return state.messages.has(id) ? 'question' : 'unknown';
}
