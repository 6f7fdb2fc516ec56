import { MAX_FEEDBACK_CHARACTERS } from '@nachtwacht/shared/feedback/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FeedbackForm } from '../feedback/FeedbackForm.tsx';
import { mayGo } from '../feedback/GuardedText.tsx';
import { proposeFeedback } from '../feedback/propose-feedback.ts';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useStore } from '../store/create-store.ts';
import { useNowSelected } from '../ui/clock.ts';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';
import { useDesk } from './DeskContext.tsx';
import type { FeedbackDraft } from './drafts.ts';
import { FormFrame } from './FormFrame.tsx';
import { FormKeys } from './FormKeys.tsx';
import { NumberKeys } from './NumberKeys.tsx';
import { ToAllReporters } from './ToAllReporters.tsx';
import { useCanned } from './use-canned.ts';
import { useReporters } from './use-reporters.ts';
import { useTalk } from './use-talk.ts';

const SENDING = ['feedback.send'] as const;

/** The answer that is being written: what fits is filled in, a number takes another text. */
export function FeedbackPanel({ message, about }: { message: Message; about: ReactNode }) {
  const { t } = useTranslation('desk');
  const { picture } = useOperation();
  const { drafts } = useDesk();
  const talk = useTalk();
  const [proposal] = useState(() => proposeFeedback(message, picture.state));
  const texts = useCanned(message, 'answers');
  const { free } = useReporters(message);
  const done = usePicture((state) => state.dispatches.get(message.owed?.dispatchId ?? '')?.outcome);
  const minute = useNowSelected((now) => new Date(Math.floor(now / 60_000) * 60_000).toISOString());
  const draft: FeedbackDraft = useStore(drafts.store, (all) => all.feedback[message.id]) ??
    proposal ?? { text: '', cannedNumber: null };
  const sending = useUnderWay(SENDING, message.id);
  const [tried, setTried] = useState(false);

  const keep = (changes: Partial<FeedbackDraft>) => drafts.keep('feedback', message.id, { ...draft, ...changes });
  const send = () => {
    setTried(true);
    if (sending || !mayGo(draft.text, draft.reasons ?? {}, MAX_FEEDBACK_CHARACTERS)) return;
    void talk.answer(message.id, draft, draft.toAll ? free : []);
  };
  const choose = (number: number) => {
    const found = texts.find((each) => each.number === number);
    if (found) keep({ text: found.text, cannedNumber: number });
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
          onChange={keep}
          proposed={proposal && { number: proposal.cannedNumber, why }}
          tried={tried}
          now={minute}
        >
          <ToAllReporters
            message={message}
            answer={draft}
            checked={draft.toAll ?? false}
            onChange={(toAll) => keep({ toAll })}
          />
        </FeedbackForm>
      </FormFrame>
    </HotkeyScope>
  );
}
