import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { EditIcon, UndoIcon } from '../ui/Icons.tsx';
import { useActs } from './use-acts.ts';

const WITHDRAWING = ['dispatch.withdraw'] as const;
const CORRECTING = ['feedback.correct'] as const;

/** A mistaken dispatch is taken back with a reason; the journal keeps both. */
export function WithdrawDispatch({ messageId, dispatchId }: { messageId: string; dispatchId: string }) {
  const { t } = useTranslation('desk');
  const acts = useActs();
  const sending = useUnderWay(WITHDRAWING, dispatchId);
  return (
    <Correction
      label={t('history.withdraw')}
      icon={<UndoIcon />}
      field={t('history.withdrawReason')}
      start=""
      sending={sending}
      onSend={async (reason) => (await acts.withdraw(messageId, dispatchId, reason)).ok}
    >
      <RefusalNote types={WITHDRAWING} about={dispatchId} />
    </Correction>
  );
}

/** A mistaken answer gets a better text; the admin sees that it was corrected. */
export function CorrectFeedback({
  messageId,
  feedbackId,
  text,
}: {
  messageId: string;
  feedbackId: string;
  text: string;
}) {
  const { t } = useTranslation('desk');
  const acts = useActs();
  const sending = useUnderWay(CORRECTING, feedbackId);
  return (
    <Correction
      label={t('history.correct')}
      icon={<EditIcon />}
      field={t('history.correctText')}
      note={t('history.correctNote')}
      start={text}
      sending={sending}
      onSend={async (better) => (await acts.correct(messageId, feedbackId, better)).ok}
    >
      <RefusalNote types={CORRECTING} about={feedbackId} />
    </Correction>
  );
}

type CorrectionProps = {
  label: string;
  icon: ReactNode;
  field: string;
  note?: string;
  start: string;
  sending: boolean;
  onSend: (text: string) => Promise<boolean>;
  children: ReactNode;
};

function Correction({ label, icon, field, note, start, sending, onSend, children }: CorrectionProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <Button size="small" variant="text" startIcon={icon} onClick={() => setText(start)}>
        {label}
      </Button>
    );
  }
  const send = async () => {
    if (text.trim() !== '' && text !== start && (await onSend(text))) setText(null);
  };
  return (
    <Form
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(null);
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextField
        autoFocus
        multiline
        label={field}
        value={text}
        onChange={(event) => setText(event.target.value)}
        {...(note ? { helperText: note } : {})}
      />
      <div>
        <Button size="small" variant="contained" loading={sending} onClick={() => void send()}>
          {label}
        </Button>
        <Button size="small" variant="text" onClick={() => setText(null)}>
          {t('action.cancel')}
        </Button>
      </div>
      {children}
    </Form>
  );
}

const Form = styled('div')({
  display: 'grid',
  gap: 8,
  padding: '4px 0 8px',
  '& > div:last-of-type': { display: 'flex', gap: 8 },
});
