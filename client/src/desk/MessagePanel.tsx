import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { kindWords } from '../hints/TextHints.tsx';
import { MessageText } from '../messages/MessageText.tsx';
import { usePicture, useReady } from '../operation/hooks.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChatIcon, EyeIcon } from '../ui/Icons.tsx';
import { TextSkeleton } from '../ui/Skeletons.tsx';
import { CallAlarm } from './CallAlarm.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { useView } from './DeskContext.tsx';
import type { QueueItem } from './fold-rows.ts';
import {
  AskPanel,
  DispatchPanel,
  FeedbackPanel,
  FoldPanel,
  IncidentPart,
  JoinPanel,
  MessageDispatches,
} from './later-parts.tsx';
import { MessageFacts } from './MessageFacts.tsx';
import { MessageHints } from './MessageHints.tsx';
import { MessageHistory } from './MessageHistory.tsx';
import { MessagePhotos } from './MessagePhotos.tsx';
import { MessageThread } from './MessageThread.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { ReturnedNote } from './ReturnedNote.tsx';
import { SenderNotes } from './SenderPart.tsx';

/** The selected message and what is being decided on it. */
export function MessagePanel({ items }: { items: readonly QueueItem[] }) {
  const { t } = useTranslation('desk');
  const ready = useReady();
  const selectedId = useView((view) => view.selectedId);
  const message = usePicture((state) => (selectedId ? state.messages.get(selectedId) : undefined));
  const folded = items.find(({ id }) => id === selectedId);
  const fold = folded?.kind === 'fold' ? folded.fold : undefined;
  if (!ready) {
    return (
      <Pane aria-label={t('panel.name')}>
        <Body>
          <TextSkeleton lines={5} />
        </Body>
      </Pane>
    );
  }
  return (
    <Pane aria-label={t('panel.name')}>
      {fold && !message ? (
        <Suspense>
          <FoldPanel fold={fold} />
        </Suspense>
      ) : message ? (
        <Chosen key={message.id} message={message} />
      ) : (
        <EmptyState
          icon={<ChatIcon />}
          title={t('panel.none')}
          text={t('panel.noneText', { next: 'J', previous: 'K' })}
        />
      )}
    </Pane>
  );
}

const forms: readonly string[] = ['dispatch', 'feedback', 'ask', 'join'];

function Chosen({ message }: { message: Message }) {
  const mode = useView((view) => view.mode);
  return (
    <>
      <PanelHeader message={message} />
      <Suspense>
        {mode === 'dispatch' && <DispatchPanel message={message} about={<About message={message} brief />} />}
        {mode === 'feedback' && <FeedbackPanel message={message} about={<About message={message} brief />} />}
        {mode === 'ask' && <AskPanel message={message} about={<About message={message} brief />} />}
        {mode === 'join' && <JoinPanel message={message} about={<About message={message} brief />} />}
      </Suspense>
      {!forms.includes(mode) && (
        <>
          <Body tabIndex={-1}>
            <About message={message} />
            <MessageHints message={message} />
            <Suspense>
              <IncidentPart message={message} />
            </Suspense>
            <MessageThread message={message} />
            <MessageHistory message={message} />
          </Body>
          <DecisionBar message={message} />
        </>
      )}
    </>
  );
}

function About({ message, brief = false }: { message: Message; brief?: boolean }) {
  const { t } = useTranslation('desk');
  const { content, urgency } = message;
  return (
    <>
      <MessageFacts message={message} />
      {content ? (
        <MessageText
          text={content.text}
          words={content.words}
          kindWords={kindWords(message.hints?.content?.kinds ?? [])}
          urgency={urgency}
        />
      ) : (
        <Gone>{t('queue.noText')}</Gone>
      )}
      {content?.reporterRef && <Small>{t('panel.reporter', { name: content.reporterRef })}</Small>}
      <Sighting broadcastId={message.broadcastId} />
      <ReturnedNote message={message} />
      {!brief && <SenderNotes message={message} />}
      <CallAlarm message={message} />
      {!brief && (
        <Suspense>
          <MessageDispatches message={message} />
        </Suspense>
      )}
      {!brief && <MessagePhotos message={message} />}
    </>
  );
}

/** "Hier gezien": the answer to something that the police sent out. */
function Sighting({ broadcastId }: { broadcastId: string | null }) {
  const { t } = useTranslation('desk');
  const broadcast = usePicture((state) => state.broadcasts.get(broadcastId ?? ''));
  if (!broadcast) return null;
  return (
    <Seen>
      <EyeIcon sx={{ fontSize: 16, color: 'var(--broadcast)' }} />
      {t('panel.sighting', { number: broadcast.number })}: {broadcast.content?.title}
    </Seen>
  );
}

const Seen = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  marginBottom: '8px !important',
  fontWeight: 500,
});
const Pane = styled('section')({
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  position: 'relative',
  background: 'var(--surface)',
  borderLeft: '1px solid var(--line)',
  '& > :only-child': { flex: 1 },
});
const Body = styled('div')({ flex: 1, minHeight: 0, overflowY: 'auto', padding: '0 16px 16px', outline: 'none' });
const Gone = styled('p')({ padding: '16px 0 !important', color: 'var(--text-2)' });
const Small = styled('p')({
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  margin: '-8px 0 8px !important',
});
