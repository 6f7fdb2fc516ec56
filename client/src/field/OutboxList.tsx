import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, ClockIcon, CloseIcon, DeleteIcon, InfoIcon, RefreshIcon, WarningIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { BlobThumb } from './BlobThumb.tsx';
import type { OutboxCourse } from './outbox.ts';
import type { OutboxMessage } from './outbox-messages.ts';
import { Card, Heading, HeadRow, Meta, Strong } from './Page.tsx';
import { RetryText } from './RetryText.tsx';
import { useReason } from './use-reason.ts';

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 48px',
  alignItems: 'center',
  padding: '16px 8px 16px 16px',
  borderTop: '1px solid var(--line)',
  '&:first-of-type': { borderTop: 0 },
  '& > [data-bin]': { gridColumn: 2, gridRow: '1 / 3' },
});
const Words = styled('div')({
  display: 'flex',
  gap: 12,
  alignItems: 'flex-start',
  '& > p': {
    flex: 1,
    minWidth: 0,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});
export const Course = styled('p')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  fontSize: rem(15),
  lineHeight: rem(20),
  color: 'var(--text-2)',
  '& > svg': { fontSize: 20, flex: 'none' },
  '&[data-tone="busy"] > svg, &[data-tone="refused"] > svg': { color: 'var(--raised)' },
  'li > &': { gridRow: 2, marginTop: 8 },
});
const Note = styled('li')({
  display: 'flex',
  gap: 12,
  padding: '12px 16px',
  background: 'var(--raised-surface)',
  borderTop: '1px solid var(--line)',
  fontSize: rem(15),
  lineHeight: rem(20),
  color: 'var(--text-2)',
  '& > svg': { fontSize: 20, flex: 'none' },
});

type Props = {
  messages: readonly OutboxMessage[];
  course: OutboxCourse;
  online: boolean;
  onRemove: (id: string) => void;
  /** Null where there is no box to bring it back into. */
  onEdit: ((message: OutboxMessage) => Promise<void>) | null;
};

/** What waits on this phone, in order; each goes once, by itself. */
export function OutboxList({ messages, course, online, onRemove, onEdit }: Props) {
  const { t } = useTranslation('field');
  if (messages.length === 0) return null;
  return (
    <section aria-label={t(online ? 'outbox.title' : 'outbox.titleOffline')}>
      <HeadRow sx={{ marginBottom: '12px' }}>
        <Heading>{t(online ? 'outbox.title' : 'outbox.titleOffline')}</Heading>
        <Meta>{t('outbox.count', { count: messages.length })}</Meta>
      </HeadRow>
      <Card as="ul">
        {messages.map((message) => (
          <OutboxRow key={message.id} message={message} course={course} onRemove={onRemove} onEdit={onEdit} />
        ))}
        <Note>
          <InfoIcon />
          <span>
            <Trans t={t} i18nKey="outbox.explain" components={{ b: <Strong /> }} />
          </span>
        </Note>
      </Card>
    </section>
  );
}

type RowProps = Pick<Props, 'course' | 'onRemove' | 'onEdit'> & { message: OutboxMessage };

function OutboxRow({ message, course, onRemove, onEdit }: RowProps) {
  const { t } = useTranslation('field');
  const { id, text, photos, command } = message;
  const refused = command.state === 'refused';
  const canRemove = refused || command.state === 'waiting';
  const isUnsure = command.state === 'waiting' && command.mayHaveArrived === true;
  const removeLabel = t(refused || isUnsure ? 'outbox.putAway' : 'outbox.remove', { text: text.slice(0, 60) });
  return (
    <Row>
      <Words>
        <p>
          <InertText text={text} />
        </p>
        {photos[0] && <BlobThumb image={photos[0].image} count={photos.length} />}
      </Words>
      <OutboxCourseLine message={message} course={course} />
      {isUnsure && <Meta sx={{ gridRow: 3, marginTop: '8px' }}>{t('outbox.unsure')}</Meta>}
      {onEdit && canRemove && !isUnsure && (
        <Button
          size="small"
          sx={{ gridColumn: 1, gridRow: 3, justifySelf: 'start', marginTop: '8px' }}
          onClick={() => void onEdit(message)}
        >
          {t(refused ? 'outbox.edit' : 'outbox.change')}
        </Button>
      )}
      {canRemove && (
        <IconButton data-bin="" aria-label={removeLabel} onClick={() => onRemove(id)}>
          {refused ? <CloseIcon /> : <DeleteIcon />}
        </IconButton>
      )}
    </Row>
  );
}

function OutboxCourseLine({ message: { command }, course }: { message: OutboxMessage; course: OutboxCourse }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const reason = useReason();
  const b = <Strong />;
  const line = (icon: ReactNode, words: ReactNode, tone?: string) => (
    <Course data-tone={tone} role="status">
      {icon}
      <span>{words}</span>
    </Course>
  );
  switch (command.state) {
    case 'sending':
      return line(<RefreshIcon />, <Trans t={t} i18nKey="outbox.sending" components={{ b }} />);
    case 'received':
      return line(<CheckIcon />, <Trans t={t} i18nKey="outbox.received" components={{ b }} />);
    case 'refused':
      return line(
        <WarningIcon />,
        command.fault ? (
          <Trans t={t} i18nKey="outbox.fault" values={{ id: command.fault }} components={{ b }} />
        ) : (
          <Trans t={t} i18nKey="outbox.refused" values={{ reason: reason(command.refusal) }} components={{ b }} />
        ),
        'refused',
      );
    case 'waiting':
      if (course.retry.command) return line(<RefreshIcon />, <RetryText {...course.retry.command} />, 'busy');
      return line(
        <ClockIcon />,
        <Trans t={t} i18nKey="outbox.waiting" values={{ time: format.time(command.queuedAt) }} components={{ b }} />,
      );
  }
}
