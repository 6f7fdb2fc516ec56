import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useRefusalText } from '../messages/RefusalNote.tsx';
import { useMe } from '../operation/hooks.ts';
import { Banner } from '../ui/Banner.tsx';
import { DecisionButton } from '../ui/DecisionButton.tsx';
import { FeedbackIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { Foot, Hints } from './FormFrame.tsx';
import { LaterChoice } from './LaterChoice.tsx';
import { useActs } from './use-acts.ts';
import { useBack } from './use-back.ts';
import { useMay } from './use-may.ts';
import { useOpenForm } from './use-open-form.ts';
import { useProposed } from './use-proposed.ts';
import { WaiveChoice } from './WaiveChoice.tsx';

const DECIDING = ['message.claim', 'message.postpone', 'feedback.send', 'feedback.waive', 'broadcast.hold'] as const;

/** The three decisions; all weigh the same. */
export function DecisionBar({ message }: { message: Message }) {
  const mode = useView((view) => view.mode);
  return (
    <Foot>
      <ProposedAnswer message={message} />
      {mode === 'later' && <LaterChoice message={message} />}
      {mode === 'waive' && <WaiveChoice message={message} />}
      <Held message={message} />
      <RefusalNote types={DECIDING} about={message.id} />
      <Decisions message={message} />
      <Keys message={message} />
    </Foot>
  );
}

function Decisions({ message }: { message: Message }) {
  const open = useOpenForm();
  const { staffId } = useMe();
  const mayDispatch = useMay('dispatch.send');
  const mayAnswer = useMay('feedback.send');
  const mayBroadcast = useMay('broadcast.hold');
  const held = message.claim !== null && message.claim.staffId !== staffId;
  return (
    <Three>
      <DecisionButton kind="dispatch" keys="1" disabled={held || !mayDispatch} onClick={() => open('dispatch')} />
      <DecisionButton kind="feedback" keys="2" disabled={held || !mayAnswer} onClick={() => open('feedback')} />
      <DecisionButton kind="broadcast" keys="3" disabled={held || !mayBroadcast} onClick={() => open('broadcast')} />
    </Three>
  );
}

/** What is owed and what could be sent at once, with one key. */
function ProposedAnswer({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const proposed = useProposed(message);
  const acts = useActs();
  if (!proposed || message.triage !== 'decided') return null;
  return (
    <Proposed type="button" onClick={() => acts.feedback(message.id, proposed)}>
      <FeedbackIcon sx={{ fontSize: 20, color: 'var(--feedback)' }} />
      <span>
        <b>{t('feedback.sendProposed')}</b>
        <small>“{proposed.text}”</small>
      </span>
      <KeyCap keys="s" />
    </Proposed>
  );
}

function Held({ message }: { message: Message }) {
  const { staffId } = useMe();
  const { claim } = message;
  const text = useRefusalText(
    claim && claim.staffId !== staffId ? { code: 'held-by-other', holder: claim.staffId } : null,
  );
  return text && <Banner kind="info" text={text} />;
}

function Keys({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const { desk } = useDesk();
  const back = useBack();
  const proposed = useProposed(message);
  const acts = useActs();
  const { staffId } = useMe();
  const held = message.claim !== null && message.claim.staffId !== staffId;
  const decided = message.triage === 'decided';
  const mayPostpone = useMay('message.postpone');
  const mayAsk = useMay('message.ask');
  const open = useOpenForm();
  const { t: talk } = useTranslation('conversation');
  const mayAnswer = useMay('feedback.waive');
  return (
    <Hints>
      {!decided && !held && mayPostpone && (
        <button type="button" onClick={() => desk.change({ mode: 'later' })}>
          <KeyCap keys="l" />
          {t('decide.later')}
        </button>
      )}
      {!held && mayAsk && message.adminId !== null && (
        <button type="button" onClick={() => open('ask')}>
          <KeyCap keys="q" />
          {talk('ask.action')}
        </button>
      )}
      {mayAsk && (
        <button type="button" onClick={() => desk.change({ mode: 'join' })}>
          <KeyCap keys="m" />
          {talk('join.action')}
        </button>
      )}
      {proposed && !decided && (
        <button type="button" onClick={() => acts.feedback(message.id, proposed)} title={proposed.text}>
          <KeyCap keys="s" />
          {t('decide.thanks')}
        </button>
      )}
      {message.owed && !held && mayAnswer && (
        <button type="button" onClick={() => desk.change({ mode: 'waive' })} title={t('feedback.waive.action')}>
          <KeyCap keys="w" />
          {t('decide.waive')}
        </button>
      )}
      <button type="button" onClick={() => desk.change({ centred: desk.store.get().centred + 1 })}>
        <KeyCap keys="g" />
        {t('decide.centre')}
      </button>
      <button type="button" onClick={back} style={{ marginLeft: 'auto' }}>
        <KeyCap keys="Escape" />
        {t('decide.back')}
      </button>
    </Hints>
  );
}

const Three = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 8 });
const Proposed = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '8px 12px',
  textAlign: 'left',
  font: 'inherit',
  color: 'inherit',
  borderRadius: 8,
  border: '1px solid var(--feedback)',
  background: 'var(--feedback-bg)',
  cursor: 'pointer',
  '& > span:first-of-type': { flex: 1, minWidth: 0 },
  '& b': { display: 'block', fontWeight: 600 },
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
