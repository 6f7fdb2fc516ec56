import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FeedbackForm } from '../feedback/FeedbackForm.tsx';
import { createNumberPicker } from '../feedback/number-picker.ts';
import { proposeFeedback } from '../feedback/propose-feedback.ts';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useStore } from '../store/create-store.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { useDesk } from './DeskContext.tsx';
import { FormFrame } from './FormFrame.tsx';
import { FormKeys } from './FormKeys.tsx';
import { useActs } from './use-acts.ts';

const SENDING = ['feedback.send'] as const;
const MAX = 1000;
const none: readonly CannedText[] = [];

/** The answer that is being written: what fits is filled in, a number takes another text. */
export function FeedbackPanel({ message, about }: { message: Message; about: ReactNode }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { picture } = useOperation();
  const { drafts } = useDesk();
  const acts = useActs();
  const [proposal] = useState(() => proposeFeedback(message, picture.state));
  const texts = usePicture((state) => state.cannedTexts ?? none);
  const done = usePicture((state) => state.dispatches.get(message.owed?.dispatchId ?? '')?.outcome);
  const draft = useStore(drafts.store, (all) => all.feedback[message.id]) ??
    proposal ?? { text: '', cannedNumber: null };
  const sending = useUnderWay(SENDING, message.id);
  const [tried, setTried] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => list.current?.focus({ preventScroll: true }), []);

  const send = () => {
    setTried(true);
    if (sending || draft.text.trim() === '' || draft.text.length > MAX) return;
    acts.feedback(message.id, draft);
  };
  const choose = (number: number) => {
    const found = texts.find((each) => each.number === number);
    if (found) drafts.keep('feedback', message.id, { text: found.text, cannedNumber: number });
  };

  const why = done ? t('feedback.proposed', { outcome: t(`dispatch.outcome.${done}`) }) : t('feedback.proposedPlain');
  return (
    <HotkeyScope>
      <FormKeys message={message} onSend={send} />
      <NumberKeys has={(number) => texts.some((each) => each.number === number)} onNumber={choose} />
      <FormFrame
        kind="feedback"
        title={t('feedback.title')}
        note={message.adminId ? t('feedback.note') : t('feedback.noAdmin')}
        about={about}
        send={sending ? t('feedback.sending') : t('feedback.send')}
        sending={sending}
        onSend={send}
        refusal={<RefusalNote types={SENDING} about={message.id} />}
      >
        <FeedbackForm
          texts={texts}
          value={draft}
          onChange={(value) => drafts.keep('feedback', message.id, value)}
          proposed={proposal && { number: proposal.cannedNumber, why }}
          textMissing={tried && draft.text.trim() === ''}
          sentAt={format.time(message.receivedAt)}
          list={list}
        />
      </FormFrame>
    </HotkeyScope>
  );
}

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function NumberKeys({ has, onNumber }: { has: (number: number) => boolean; onNumber: (number: number) => void }) {
  const { t } = useTranslation('desk');
  const [pick] = useState(() => createNumberPicker());
  useHotkeys(
    digits.map((digit) => ({
      key: String(digit),
      label: t('keys.canned'),
      run: () => {
        const number = pick(digit, has);
        if (number !== null) onNumber(number);
      },
    })),
  );
  return null;
}
