import { styled } from '@mui/material/styles';
import type { FieldAnswer, FieldThreadEntry } from '@nachtwacht/shared/wire/field.ts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerBubble } from '../feedback/AnswerBubble.tsx';
import { ForwardIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import type { MessageCardProps } from './MessageCard.tsx';
import { OwnBubble } from './OwnBubble.tsx';
import { Pill } from './Pill.tsx';
import { ReplyBox } from './ReplyBox.tsx';
import { shareText } from './share-text.ts';
import { toAnswerShare, toQuestionShare } from './share-words.ts';
import { selectOpenQuestion, selectTalk, type TalkLine } from './talk-lines.ts';
import { useOpened } from './use-opened.ts';

/** What was said about the message, oldest first, and the box to answer or add. */
export function Conversation(props: MessageCardProps) {
  const { t } = useTranslation('field');
  const { message, replies, onReply } = props;
  const { lastDecision, decidedAt, answers } = message;
  const lines = selectTalk(message);
  const told = answers.length === 0 && decidedAt && (lastDecision === 'dispatch' || lastDecision === 'broadcast');
  if (lines.length === 0 && replies.length === 0 && !told && !onReply) return null;
  return (
    <Talk>
      {told && (
        <AnswerBubble kind={lastDecision} at={decidedAt}>
          {t(`answer.${lastDecision}`)}
        </AnswerBubble>
      )}
      {lines.map((line) => (
        <Line key={line.id} line={line} {...props} />
      ))}
      {replies.map((reply) => (
        <OwnBubble key={reply.id} text={reply.data.text} isAnswer={reply.data.questionId !== null} underWay={reply} />
      ))}
      {onReply && (
        <ReplyBox
          key={message.id}
          messageId={message.id}
          questionId={replies.length > 0 ? null : selectOpenQuestion(message)}
          onReply={onReply}
          onAsk={props.onAsk}
        />
      )}
    </Talk>
  );
}

function Line({ line, receipts, exercise, onOpened }: MessageCardProps & { line: TalkLine }) {
  if (line.kind === 'answer') {
    const isNews = receipts.find(({ itemId }) => itemId === line.id)?.state !== 'opened';
    return <Answer answer={line.answer} {...{ exercise, isNews, onOpened }} />;
  }
  if (line.kind === 'question') return <Question entry={line.entry} exercise={exercise} />;
  return <OwnBubble text={line.entry.text} at={line.at} isAnswer={line.entry.questionId !== null} />;
}

function Question({ entry: { text, at }, exercise }: { entry: FieldThreadEntry; exercise: boolean }) {
  const { t } = useTranslation('field');
  return (
    <>
      <AnswerBubble kind="question" at={at}>
        {text === null ? t('talk.removed') : <InertText text={text} />}
      </AnswerBubble>
      {text !== null && (
        <Share label={t('talk.shareQuestion')} onShare={() => shareText(toQuestionShare(t, text, exercise))} />
      )}
    </>
  );
}

type AnswerProps = { answer: FieldAnswer; exercise: boolean; isNews: boolean; onOpened: (itemId: string) => void };

function Answer({ answer, exercise, isNews, onOpened }: AnswerProps) {
  const { t } = useTranslation('field');
  const { id, text, at, correctedAt } = answer;
  const bubble = useRef<HTMLDivElement>(null);
  useOpened(bubble, isNews ? id : null, onOpened);
  return (
    <>
      <div ref={bubble} style={{ display: 'grid' }}>
        <AnswerBubble kind="feedback" at={at} correctedAt={correctedAt}>
          {text === null ? t('answer.removed') : <InertText text={text} />}
        </AnswerBubble>
      </div>
      {text !== null && <Share label={t('answer.share')} onShare={() => shareText(toAnswerShare(t, text, exercise))} />}
    </>
  );
}

function Share({ label, onShare }: { label: string; onShare: () => Promise<unknown> }) {
  return (
    <Pill startIcon={<ForwardIcon />} sx={{ justifySelf: 'start' }} onClick={() => void onShare()}>
      {label}
    </Pill>
  );
}

const Talk = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 8,
  borderTop: '1px solid var(--line)',
  padding: '12px 16px 16px',
});
