import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { selectQuestionState } from '@nachtwacht/shared/messages/question-state.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminThread, type ThreadLine } from '../messages/thread.ts';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { PhoneIcon, QuestionIcon } from '../ui/Icons.tsx';
import { Section } from './Section.tsx';
import { SenderMenu } from './SenderPart.tsx';
import { ThreadRow } from './ThreadRow.tsx';

const SHOWN = 6;

/** The conversation with this admin: earlier messages, questions, replies, answers. */
export function MessageThread({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { adminId } = message;
  const phone = usePicture((state) => (adminId ? state.admins.get(adminId)?.content?.phone : null));
  const lines = useThread(adminId);
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(-SHOWN);
  const count = lines.filter(({ from }) => from === 'admin').length;
  return (
    <Section
      title={t('thread.title')}
      note={common('count.messages', { count })}
      action={
        <>
          {phone && (
            <Button size="small" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} startIcon={<PhoneIcon />}>
              {common('callAdmin')} {phone}
            </Button>
          )}
          <SenderMenu message={message} />
        </>
      }
    >
      {adminId === null && <Quiet>{t('thread.gateway')}</Quiet>}
      {count === 1 && lines.length === 1 && <Quiet>{t('thread.first')}</Quiet>}
      {shown.length < lines.length && (
        <Button size="small" variant="text" onClick={() => setAll(true)}>
          {t('thread.show', { count: lines.length })}
        </Button>
      )}
      {lines.length > 1 && shown.map((line) => <ThreadRow key={keyOf(line)} line={line} current={message.id} />)}
      <Waiting message={message} />
    </Section>
  );
}

function useThread(adminId: string | null): readonly ThreadLine[] {
  const { picture } = useOperation();
  const version = usePicture(() => picture.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(() => (adminId ? adminThread(picture.state, adminId) : []), [picture, version, adminId]);
}

function Waiting({ message }: { message: Message }) {
  const { t } = useTranslation('conversation');
  const format = useFormat();
  const asked = message.thread.at(-1);
  if (!asked || selectQuestionState(message) !== 'asked') return null;
  return (
    <Quiet>
      <QuestionIcon sx={{ fontSize: 14, verticalAlign: '-2px' }} />{' '}
      {t('thread.waiting', { time: format.time(asked.at) })}
    </Quiet>
  );
}

function keyOf(line: ThreadLine): string {
  if (line.from === 'admin') return line.message.id;
  return line.from === 'staff' ? line.id : line.entry.id;
}

const Quiet = styled('p')({ fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' });
