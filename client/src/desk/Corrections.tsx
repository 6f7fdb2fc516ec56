import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { MAX_FEEDBACK_CHARACTERS } from '@nachtwacht/shared/feedback/events.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toGuardReason } from '../broadcasts/remarks.ts';
import { GuardedText, mayGo } from '../feedback/GuardedText.tsx';
import { type Reasons, remarksOn } from '../feedback/guard-remarks.ts';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { useStore } from '../store/create-store.ts';
import { EditIcon, UndoIcon } from '../ui/Icons.tsx';
import { useDesk } from './DeskContext.tsx';
import { useActs } from './use-acts.ts';

const WITHDRAWING = ['dispatch.withdraw'] as const;
const CORRECTING = ['feedback.correct'] as const;

/** A mistaken dispatch is taken back with a reason; the journal keeps both. */
export function WithdrawDispatch({ messageId, dispatchId }: { messageId: string; dispatchId: string }) {
  const { t } = useTranslation('desk');
  const acts = useActs();
  const sending = useUnderWay(WITHDRAWING, dispatchId);
  const [reason, setReason] = useState('');
  return (
    <Correction
      label={t('history.withdraw')}
      icon={<UndoIcon />}
      sending={sending}
      mayGo={reason.trim() !== ''}
      onSend={async () => (await acts.withdraw(messageId, dispatchId, reason)).ok}
      onDrop={() => setReason('')}
      field={() => (
        <TextField
          autoFocus
          multiline
          label={t('history.withdrawReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    >
      <RefusalNote types={WITHDRAWING} about={dispatchId} />
    </Correction>
  );
}

type CorrectFeedbackProps = { messageId: string; feedbackId: string; text: string };

/** A mistaken answer gets a better text, guarded like the first; the admin sees that it was corrected. */
export function CorrectFeedback({ messageId, feedbackId, text }: CorrectFeedbackProps) {
  const { t } = useTranslation('desk');
  const acts = useActs();
  const sending = useUnderWay(CORRECTING, feedbackId);
  const { drafts } = useDesk();
  const kept = useStore(drafts.store, (all) => all.correction[feedbackId]);
  const better = kept?.text ?? text;
  const reasons = kept?.reasons ?? {};
  const keep = (changes: { text?: string; reasons?: Reasons }) =>
    drafts.keep('correction', feedbackId, { text: better, reasons, ...changes });
  return (
    <Correction
      label={t('history.correct')}
      icon={<EditIcon />}
      sending={sending}
      mayGo={better !== text && mayGo(better, reasons, MAX_FEEDBACK_CHARACTERS)}
      onDrop={() => drafts.drop('correction', feedbackId)}
      onSend={async () => {
        const guardReason = toGuardReason(remarksOn(better, reasons));
        return (await acts.correct(messageId, feedbackId, better, guardReason)).ok;
      }}
      field={(tried) => (
        <GuardedText
          autoFocus
          label={t('history.correctText')}
          hint={t('feedback.textHint')}
          value={better}
          reasons={reasons}
          max={MAX_FEEDBACK_CHARACTERS}
          wrong={tried && better.trim() === '' ? t('feedback.textMissing') : null}
          tried={tried}
          onText={(next) => keep({ text: next })}
          onReasons={(next) => keep({ reasons: next })}
        />
      )}
    >
      <small>{t('history.correctNote')}</small>
      <RefusalNote types={CORRECTING} about={feedbackId} />
    </Correction>
  );
}

type CorrectionProps = {
  label: string;
  icon: ReactNode;
  sending: boolean;
  mayGo: boolean;
  onSend: () => Promise<boolean>;
  /** What was written is sent or not wanted any more. */
  onDrop: () => void;
  field: (tried: boolean) => ReactNode;
  children: ReactNode;
};

function Correction({ label, icon, sending, mayGo, onSend, onDrop, field, children }: CorrectionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  if (!open) {
    return (
      <Button size="small" variant="text" startIcon={icon} onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  }
  const close = () => {
    setOpen(false);
    setTried(false);
  };
  const drop = () => {
    onDrop();
    close();
  };
  const send = async () => {
    setTried(true);
    if (!sending && mayGo && (await onSend())) drop();
  };
  return (
    <Form
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {field(tried)}
      <div>
        <Button size="small" variant="contained" loading={sending} onClick={() => void send()}>
          {label}
        </Button>
        <Button size="small" variant="text" onClick={drop}>
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
  '& > small': { fontSize: 12, color: 'var(--text-2)' },
});
