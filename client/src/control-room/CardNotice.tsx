import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useDismiss } from '../operation/hooks.ts';
import type { PendingCommand } from '../operation/pending.ts';
import { CloseIcon, WarningIcon } from '../ui/Icons.tsx';

const Line = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  marginTop: 8,
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  '&[data-refused]': { color: 'var(--text)', fontWeight: 600, '& > svg': { color: 'var(--raised)', fontSize: 16 } },
  '& > span': { flex: 1 },
});

/** What this screen sent about a card: under way, or why it was refused. */
export function CardNotice({ commands }: { commands: readonly PendingCommand[] }) {
  const { t } = useTranslation('board');
  const { t: say } = useTranslation('refusals');
  const { t: common } = useTranslation();
  const dismiss = useDismiss();
  const ended = commands.filter(({ status }) => status === 'refused' || status === 'fault');
  return (
    <div aria-live="polite">
      {commands.length > ended.length && <Line>{t('card.sending')}</Line>}
      {ended.map(({ id, refusal, fault }) => (
        <Line key={id} data-refused role="alert">
          <WarningIcon />
          <span>
            {refusal
              ? say(refusal.code, { holder: '', seconds: refusal.retryAfterSeconds ?? 0 })
              : t('card.fault', { id: fault ?? '' })}
          </span>
          <IconButton size="small" aria-label={common('action.close')} onClick={() => dismiss(id)}>
            <CloseIcon />
          </IconButton>
        </Line>
      ))}
    </div>
  );
}

export function concernsCard(command: PendingCommand, dispatchId: string, messageIds: readonly string[]): boolean {
  if ('dispatchId' in command.data) return command.data.dispatchId === dispatchId;
  return 'messageId' in command.data && messageIds.includes(command.data.messageId ?? '');
}
