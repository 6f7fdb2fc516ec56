import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { reasonText } from '../messages/reason-text.ts';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { UndoIcon } from '../ui/Icons.tsx';

/** Why a message that was decided on stands in the queue again. */
export function ReturnedNote({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { returned } = message;
  const dispatch = usePicture((state) => state.dispatches.get(returned?.dispatchId ?? ''));
  if (!returned) return null;
  return (
    <Note>
      <UndoIcon sx={{ fontSize: 20 }} />
      <div>
        <b>{t('panel.returned', { reason: reasonText(t, message, dispatch) })}</b>
        <small>{t('panel.returnedText', { number: dispatch?.number ?? '?', time: format.time(returned.at) })}</small>
      </div>
    </Note>
  );
}

const Note = styled('div')({
  display: 'flex',
  gap: 12,
  alignItems: 'center',
  margin: '0 0 8px',
  padding: '8px 12px',
  borderRadius: 8,
  border: '1px solid var(--dispatch)',
  background: 'var(--dispatch-bg)',
  '& > svg': { color: 'var(--dispatch)' },
  '& b': { display: 'block', fontWeight: 600 },
  '& small': { fontSize: 12, lineHeight: '16px' },
});
