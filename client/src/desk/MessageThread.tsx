import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminThread, type ThreadLine } from '../messages/thread.ts';
import { titleOf } from '../messages/title-of.ts';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { FeedbackIcon, PhoneIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { Section } from './Section.tsx';

const SHOWN = 6;

/** Earlier messages of this admin and what was answered. */
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
      {...(phone
        ? {
            action: (
              <Button size="small" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} startIcon={<PhoneIcon />}>
                {common('callAdmin')} {phone}
              </Button>
            ),
          }
        : {})}
    >
      {adminId === null && <Quiet>{t('thread.gateway')}</Quiet>}
      {count === 1 && lines.length === 1 && <Quiet>{t('thread.first')}</Quiet>}
      {shown.length < lines.length && (
        <Button size="small" variant="text" onClick={() => setAll(true)}>
          {t('thread.show', { count: lines.length })}
        </Button>
      )}
      {lines.length > 1 && shown.map((line) => <Line key={keyOf(line)} line={line} current={message.id} />)}
    </Section>
  );
}

function useThread(adminId: string | null): readonly ThreadLine[] {
  const { picture } = useOperation();
  const version = usePicture(() => picture.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(() => (adminId ? adminThread(picture.state, adminId) : []), [picture, version, adminId]);
}

function Line({ line, current }: { line: ThreadLine; current: string }) {
  const { t } = useTranslation('desk');
  const { staffId } = useMe();
  const format = useFormat();
  const name = usePicture((state: State) =>
    line.from === 'staff' ? (state.staff.get(line.staffId)?.content?.name ?? '?') : '',
  );
  return (
    <Row>
      <time dateTime={line.at}>{format.time(line.at)}</time>
      {line.from === 'admin' ? (
        <div>
          <span>{t('thread.admin')}</span> {said(line.message)}
        </div>
      ) : (
        <div>
          <FeedbackIcon sx={{ fontSize: 14, color: 'var(--feedback)' }} />{' '}
          <span>{line.staffId === staffId ? t('thread.you') : t('thread.staff', { name })}</span>{' '}
          <InertText text={line.text} />
        </div>
      )}
    </Row>
  );

  function said(message: Message) {
    if (message.id !== current) return <InertText text={message.content ? titleOf(message.content.text) : '…'} />;
    const count = message.photoCount;
    return count > 0 ? t('thread.thisPhotos', { count }) : t('thread.this');
  }
}

function keyOf(line: ThreadLine): string {
  return line.from === 'admin' ? line.message.id : line.id;
}

const Quiet = styled('p')({ fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' });
const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '44px 1fr',
  columnGap: 12,
  padding: '3px 0',
  '& time': { fontSize: 12, lineHeight: '20px', color: 'var(--text-2)', fontVariantNumeric: 'tabular-nums' },
  '& div > span': { color: 'var(--text-2)' },
  '& svg': { display: 'inline', verticalAlign: '-2px' },
});
