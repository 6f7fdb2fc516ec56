import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import type { ThreadLine } from '../messages/thread.ts';
import { titleOf } from '../messages/title-of.ts';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { FeedbackIcon, QuestionIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';

/** One line of the conversation: when, who, what; words at another message name its number. */
export function ThreadRow({ line, current }: { line: ThreadLine; current: string }) {
  const { t } = useTranslation('conversation');
  const format = useFormat();
  const elsewhere = line.from !== 'staff' && line.message.id !== current;
  return (
    <Row>
      <time dateTime={line.at}>{format.time(line.at)}</time>
      <div>
        <Speaker line={line} /> <Words line={line} current={current} />
        {elsewhere && <small> {t('incident.number', { number: line.message.number })}</small>}
      </div>
    </Row>
  );
}

function Speaker({ line }: { line: ThreadLine }) {
  const { t } = useTranslation('desk');
  const { t: talk } = useTranslation('conversation');
  const { staffId } = useMe();
  const by = line.from === 'staff' ? line.staffId : line.from === 'question' ? line.entry.staffId : null;
  const name = usePicture((state) => (by ? (state.staff.get(by)?.content?.name ?? '?') : ''));
  if (!by) {
    const unasked = line.from === 'reply' && line.entry.questionId === null;
    return (
      <span>
        {t('thread.admin')}
        {unasked && ` ${talk('thread.more')}`}
      </span>
    );
  }
  const Icon = line.from === 'question' ? QuestionIcon : FeedbackIcon;
  const colour = line.from === 'question' ? 'var(--text-2)' : 'var(--feedback)';
  return (
    <>
      <Icon sx={{ fontSize: 14, color: colour }} />{' '}
      <span>
        {by === staffId ? t('thread.you') : t('thread.staff', { name })}
        {line.from === 'question' && ` ${talk('thread.asked')}`}
      </span>
    </>
  );
}

function Words({ line, current }: { line: ThreadLine; current: string }) {
  const { t } = useTranslation('desk');
  if (line.from !== 'admin') return <InertText text={line.text ?? '…'} />;
  if (line.message.id !== current) return <InertText text={titleIn(line.message)} />;
  const count = line.message.photoCount;
  return <>{count > 0 ? t('thread.thisPhotos', { count }) : t('thread.this')}</>;
}

function titleIn({ content }: Message): string {
  return content ? titleOf(content.text) : '…';
}

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '44px 1fr',
  columnGap: 12,
  padding: '3px 0',
  '& time': { fontSize: 12, lineHeight: '20px', color: 'var(--text-2)', fontVariantNumeric: 'tabular-nums' },
  '& div > span': { color: 'var(--text-2)' },
  '& small': { fontSize: 12, color: 'var(--text-2)', whiteSpace: 'nowrap' },
  '& svg': { display: 'inline', verticalAlign: '-2px' },
});
