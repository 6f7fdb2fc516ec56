import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DispatchForm, priorities } from '../dispatches/DispatchForm.tsx';
import { type DispatchProposal, proposeDispatch } from '../dispatches/propose-dispatch.ts';
import { PASSED_ON, passedOn } from '../feedback/propose-feedback.ts';
import { placeOf } from '../messages/place-of.ts';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useStore } from '../store/create-store.ts';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { FeedbackIcon } from '../ui/Icons.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import type { DispatchDraft } from './drafts.ts';
import { FormFrame } from './FormFrame.tsx';
import { FormKeys } from './FormKeys.tsx';
import { useActs } from './use-acts.ts';

const SENDING = ['dispatch.send'] as const;
const none: readonly CannedText[] = [];

/** The dispatch that is being written: proposal, or the draft of earlier. */
export function DispatchPanel({ message, about }: { message: Message; about: ReactNode }) {
  const { t } = useTranslation('desk');
  const { picture } = useOperation();
  const { desk, drafts } = useDesk();
  const acts = useActs();
  const [proposal] = useState(
    (): DispatchDraft => ({ ...proposeDispatch(message, picture.state.groups), alsoFeedback: message.owed !== null }),
  );
  const draft = useStore(drafts.store, (all) => all.dispatch[message.id]) ?? proposal;
  const canned = passedOn(usePicture((state) => state.cannedTexts ?? none));
  const answer = { text: canned?.text ?? PASSED_ON, cannedNumber: canned?.number ?? null };
  const picking = useView((view) => view.picking);
  const hasMap = useView((view) => view.hasMap);
  const sending = useUnderWay(SENDING, message.id);
  const [tried, setTried] = useState(false);
  const firstField = useRef<HTMLDivElement>(null);

  useEffect(() => firstField.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus(), []);

  const change = (changes: Partial<DispatchDraft>) => drafts.keep('dispatch', message.id, { ...draft, ...changes });
  const send = () => {
    setTried(true);
    if (sending || draft.summary.trim() === '') return;
    acts.dispatch(message.id, draft, answer);
  };
  const pick = () => desk.change({ picking: !picking });

  return (
    <HotkeyScope>
      <FormKeys message={message} onSend={send} />
      <DispatchKeys
        onPriority={(priority) => change({ priority })}
        onAlso={() => change({ alsoFeedback: !draft.alsoFeedback })}
      />
      <FormFrame
        kind="dispatch"
        title={t('dispatch.title')}
        note={t('dispatch.note')}
        about={about}
        send={sending ? t('dispatch.sending') : t('dispatch.send')}
        sending={sending}
        onSend={send}
        refusal={<RefusalNote types={SENDING} about={message.id} />}
      >
        <DispatchForm
          value={draft}
          onChange={change}
          pointSource={pointSource(draft)}
          picking={picking}
          onPick={hasMap ? pick : null}
          summaryMissing={tried && draft.summary.trim() === ''}
          firstField={firstField}
        />
        <Also>
          <FeedbackIcon sx={{ fontSize: 20, color: 'var(--feedback)' }} />
          <span style={{ flex: 1 }}>
            <b>{t('dispatch.also')}</b>
            <small>“{answer.text}”</small>
          </span>
          <Switch checked={draft.alsoFeedback} onChange={(_, checked) => change({ alsoFeedback: checked })} />
        </Also>
      </FormFrame>
    </HotkeyScope>
  );

  function pointSource({ point }: DispatchProposal): 'message' | 'own' | 'area' | 'none' {
    if (!point) return 'none';
    const place = placeOf(message, picture.state.groups);
    const same = place?.point.lng === point.lng && place.point.lat === point.lat;
    if (!same) return 'own';
    return place.exact ? 'message' : 'area';
  }
}

function DispatchKeys({
  onPriority,
  onAlso,
}: {
  onPriority: (priority: (typeof priorities)[number]) => void;
  onAlso: () => void;
}) {
  const { t } = useTranslation('desk');
  useHotkeys([
    ...priorities.map((priority) => ({
      key: String(priority),
      label: t('keys.priority', { number: priority }),
      run: () => onPriority(priority),
    })),
    { key: 't', label: t('keys.also'), run: onAlso },
  ]);
  return null;
}

const Also = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '8px 12px',
  borderRadius: 8,
  border: '1px solid var(--feedback)',
  background: 'var(--feedback-bg)',
  cursor: 'pointer',
  '& b': { display: 'block', fontWeight: 600 },
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
