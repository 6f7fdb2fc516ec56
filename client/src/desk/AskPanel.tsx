import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { MAX_QUESTION_CHARACTERS } from '@nachtwacht/shared/messages/thread-events.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CannedList, Label } from '../feedback/CannedList.tsx';
import { GuardedText, mayGo } from '../feedback/GuardedText.tsx';
import { PhonePreview } from '../feedback/PhonePreview.tsx';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { useStore } from '../store/create-store.ts';
import { useClock, useNowSelected } from '../ui/clock.ts';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';
import { useDesk } from './DeskContext.tsx';
import type { QuestionDraft } from './drafts.ts';
import { FormFrame } from './FormFrame.tsx';
import { FormKeys } from './FormKeys.tsx';
import { NumberKeys } from './NumberKeys.tsx';
import { UntilChoice } from './UntilChoice.tsx';
import { useCanned } from './use-canned.ts';
import { useTalk } from './use-talk.ts';

const ASKING = ['message.ask'] as const;
const USUAL_MINUTES = 15;

/** A question to the admin; the message waits for the answer and comes back by itself. */
export function AskPanel({ message, about }: { message: Message; about: ReactNode }) {
  const { t } = useTranslation('conversation');
  const { drafts } = useDesk();
  const talk = useTalk();
  const clock = useClock();
  const texts = useCanned(message, 'questions');
  const minute = useNowSelected((now) => new Date(Math.floor(now / 60_000) * 60_000).toISOString());
  const draft: QuestionDraft = useStore(drafts.store, (all) => all.question[message.id]) ?? {
    ...{ text: '', minutes: USUAL_MINUTES },
  };
  const { text, minutes, reasons = {} } = draft;
  const [tried, setTried] = useState(false);
  const sending = useUnderWay(ASKING, message.id);

  const keep = (changes: Partial<QuestionDraft>) => drafts.keep('question', message.id, { ...draft, ...changes });
  const send = () => {
    setTried(true);
    if (sending || !mayGo(text, reasons, MAX_QUESTION_CHARACTERS)) return;
    const putOff = minutes !== null && message.triage !== 'decided';
    const until = putOff ? new Date(clock.now() + minutes * 60_000).toISOString() : null;
    void talk.ask(message.id, draft, until);
  };
  const choose = (number: number) => {
    const found = texts.find((each) => each.number === number);
    if (found) keep({ text: found.text });
  };
  return (
    <HotkeyScope>
      <FormKeys message={message} onSend={send} />
      <NumberKeys has={(number) => texts.some((each) => each.number === number)} onNumber={choose} />
      <FormFrame
        kind="question"
        title={t('ask.title')}
        note={t(message.triage === 'decided' ? 'ask.noteDecided' : 'ask.note')}
        about={about}
        send={sending ? t('ask.sending') : t('ask.send')}
        sending={sending}
        onSend={send}
        refusal={<RefusalNote types={ASKING} about={message.id} />}
      >
        <CannedList
          label={t('ask.questions')}
          texts={texts}
          chosen={texts.find((each) => each.text === text)?.number ?? null}
          onChoose={(each) => keep({ text: each.text })}
          proposed={null}
        />
        <GuardedText
          label={t('ask.text')}
          hint={t('ask.hint')}
          value={text}
          reasons={reasons}
          max={MAX_QUESTION_CHARACTERS}
          wrong={tried && text.trim() === '' ? t('ask.missing') : null}
          tried={tried}
          onText={(next) => keep({ text: next })}
          onReasons={(next) => keep({ reasons: next })}
        />
        {message.triage !== 'decided' && <UntilChoice value={minutes} onChange={(next) => keep({ minutes: next })} />}
        <div>
          <Label>{t('ask.preview')}</Label>
          <PhonePreview kind="question" text={text} at={minute} />
        </div>
      </FormFrame>
    </HotkeyScope>
  );
}
