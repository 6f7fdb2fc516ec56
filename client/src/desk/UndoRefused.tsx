import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useRefusalText } from '../messages/RefusalNote.tsx';
import { useDismiss, usePending } from '../operation/hooks.ts';
import type { PendingCommand } from '../operation/pending.ts';
import { Banner } from '../ui/Banner.tsx';

/** A broadcast that somebody wanted back went out all the same: said until it is put away. */
export function UndoRefused() {
  const { t } = useTranslation();
  const { t: desk } = useTranslation('desk');
  const dismiss = useDismiss();
  const ended = usePending(isRefusedUndo);
  const last = ended.at(-1);
  const why = useRefusalText(last?.refusal ?? null);
  if (!last) return null;
  const close = () => {
    for (const { id } of ended) dismiss(id);
  };
  return (
    <Banner
      kind="fault"
      text={`${desk('footer.undoFailed')} ${why ?? desk('pending.fault', { fault: last.fault ?? '?' })}`}
    >
      <Button size="small" onClick={close}>
        {t('action.close')}
      </Button>
    </Banner>
  );
}

function isRefusedUndo({ type, status }: PendingCommand): boolean {
  return type === 'broadcast.undo' && (status === 'refused' || status === 'fault');
}
