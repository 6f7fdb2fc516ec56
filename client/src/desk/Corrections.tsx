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
      sending={sending}
      start=""
      mayGo={(reason) => reason.trim() !== ''}
      onSend={async (reason) => (await acts.withdraw(messageId, dispatchId, reason)).ok}
      field={(reason, onChange) => (
        <TextField
          autoFocus
          multiline
          label={t('history.withdrawReason')}
          value={reason}
          onChange={(event) => onChange(event.target.value)}
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
  const [reasons, setReasons] = useState<Reasons>({});
  return (
    <Correction
      label={t('history.correct')}
      icon={<EditIcon />}
      sending={sending}
      start={text}
      mayGo={(better) => better !== text && mayGo(better, reasons, MAX_FEEDBACK_CHARACTERS)}
      onSend={async (better) => {
        const guardReason = toGuardReason(remarksOn(better, reasons));
        return (await acts.correct(messageId, feedbackId, better, guardReason)).ok;
      }}
      field={(better, onChange, tried) => (
        <GuardedText
          autoFocus
          label={t('history.correctText')}
          hint={t('feedback.textHint')}
          value={better}
          reasons={reasons}
          max={MAX_FEEDBACK_CHARACTERS}
          wrong={tried && better.trim() === '' ? t('feedback.textMissing') : null}
          tried={tried}
          onText={onChange}
          onReasons={setReasons}
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
  start: string;
  mayGo: (text: string) => boolean;
  onSend: (text: string) => Promise<boolean>;
  field: (text: string, onChange: (text: string) => void, tried: boolean) => ReactNode;
  children: ReactNode;
};

function Correction({ label, icon, sending, start, mayGo, onSend, field, children }: CorrectionProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  if (text === null) {
    return (
      <Button size="small" variant="text" startIcon={icon} onClick={() => setText(start)}>
        {label}
      </Button>
    );
  }
  const close = () => {
    setText(null);
    setTried(false);
  };
  const send = async () => {
    setTried(true);
    if (!sending && mayGo(text) && (await onSend(text))) close();
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
      {field(text, setText, tried)}
      <div>
        <Button size="small" variant="contained" loading={sending} onClick={() => void send()}>
          {label}
        </Button>
        <Button size="small" variant="text" onClick={close}>
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
