import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AlsoAboutField } from '../dispatches/AlsoAboutField.tsx';
import { DispatchForm, priorities } from '../dispatches/DispatchForm.tsx';
import { JoinRunning } from '../dispatches/JoinRunning.tsx';
import { type DispatchProposal, proposeKind } from '../dispatches/propose-dispatch.ts';
import { proposePassedOn } from '../feedback/propose-feedback.ts';
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
import { startDraft } from './start-draft.ts';
import { useActs } from './use-acts.ts';

const SENDING = ['dispatch.send', 'dispatch.addInformation', 'dispatch.correct'] as const;

type PanelProps = { message: Message; about: ReactNode };

/** The dispatch that is being written or corrected: proposal, or the draft of earlier. */
export function DispatchPanel(props: PanelProps) {
  const correcting = useView((view) => view.correcting);
  const known = usePicture((state) => state.dispatches.get(correcting ?? ''));
  return <Panel key={known?.id ?? ''} {...props} known={known} />;
}

function Panel({ message, about, known }: PanelProps & { known: Dispatch | undefined }) {
  const { t } = useTranslation('desk');
  const { t: say } = useTranslation('dispatches');
  const { picture } = useOperation();
  const { desk, drafts } = useDesk();
  const acts = useActs();
  const key = known?.id ?? message.id;
  const [proposal] = useState(() => startDraft(picture.state, message, known?.id ?? null));
  const draft = useStore(drafts.store, (all) => all.dispatch[key]) ?? proposal;
  const passedOn = usePicture((state) => proposePassedOn(message, state).text);
  const picking = useView((view) => view.picking);
  const hasMap = useView((view) => view.hasMap);
  const sending = useUnderWay(SENDING, key);
  const [tried, setTried] = useState(false);
  const firstField = useRef<HTMLDivElement>(null);

  useEffect(() => firstField.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus(), []);

  const change = (changes: Partial<DispatchDraft>) => drafts.keep('dispatch', key, { ...draft, ...changes });
  const send = () => {
    setTried(true);
    if (sending || draft.summary.trim() === '') return;
    if (known) void acts.correctDispatch(message.id, known.id, draft);
    else acts.dispatch(message.id, draft);
  };
  const words = known
    ? { title: say('correct.title', { number: known.number }), note: say('correct.note') }
    : { title: t('dispatch.title'), note: t('dispatch.note') };
  const sendWords = known
    ? { send: say('correct.send'), sending: say('correct.sending') }
    : { send: t('dispatch.send'), sending: t('dispatch.sending') };

  return (
    <HotkeyScope>
      <FormKeys message={message} onSend={send} />
      <DispatchKeys
        onPriority={(priority) => change({ priority })}
        onAlso={known ? null : () => change({ alsoFeedback: !draft.alsoFeedback })}
      />
      <FormFrame
        kind="dispatch"
        {...words}
        about={about}
        send={sending ? sendWords.sending : sendWords.send}
        sending={sending}
        onSend={send}
        refusal={<RefusalNote types={SENDING} about={key} />}
      >
        {!known && (
          <JoinRunning
            message={message}
            sending={sending}
            onJoin={(dispatch) => acts.joinDispatch(message.id, dispatch.id, draft)}
          />
        )}
        <DispatchForm
          value={draft}
          onChange={change}
          proposedKind={proposeKind(message.content?.text ?? '', message)}
          pointSource={pointSource(draft)}
          picking={picking}
          onPick={hasMap ? () => desk.change({ picking: !picking }) : null}
          summaryMissing={tried && draft.summary.trim() === ''}
          firstField={firstField}
        >
          {!known && (
            <AlsoAboutField
              message={message}
              chosen={draft.messageIds}
              onChange={(messageIds) => change({ messageIds: [...messageIds] })}
            />
          )}
        </DispatchForm>
        {!known && (
          <Also>
            <FeedbackIcon sx={{ fontSize: 20, color: 'var(--feedback)' }} />
            <span style={{ flex: 1 }}>
              <b>{t('dispatch.also')}</b>
              <small>“{passedOn}”</small>
            </span>
            <Switch checked={draft.alsoFeedback} onChange={(_, checked) => change({ alsoFeedback: checked })} />
          </Also>
        )}
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
  onAlso: (() => void) | null;
}) {
  const { t } = useTranslation('desk');
  useHotkeys([
    ...priorities.map((priority) => ({
      key: String(priority),
      label: t('keys.priority', { number: priority }),
      run: () => onPriority(priority),
    })),
    { key: 't', label: t('keys.also'), run: () => onAlso?.(), disabled: onAlso === null },
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
