import Button from '@mui/material/Button';
import type { FieldMessage, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ClockIcon } from '../ui/Icons.tsx';
import { useField, useOutboxItems } from './FieldContext.tsx';
import { MessageCard } from './MessageCard.tsx';
import type { OutboxCourse } from './outbox.ts';
import { photosOf } from './outbox-messages.ts';
import { selectReplies, toReply } from './outbox-replies.ts';
import { Card, Heading, HeadRow, Meta } from './Page.tsx';

const PhotosUnderWay = lazy(async () => ({ default: (await import('./PhotosUnderWay.tsx')).PhotosUnderWay }));

const SHOWN_FIRST = 10;

type Props = {
  view: FieldView;
  course: OutboxCourse;
  staleSince: number | null;
  onAsk: (message: FieldMessage) => void;
};

/** Own messages with their course, newest first. */
export function MyMessages({ view, course, staleSince, onAsk }: Props) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const { me, outbox, receipts } = useField();
  const items = useOutboxItems();
  const [all, setAll] = useState(false);
  const newestFirst = [...view.messages].sort((a, b) => b.number - a.number);
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN_FIRST);
  const canReply = view.operation.status === 'live' && view.admin.status === 'joined';
  const groupName = (groupId: string) =>
    view.groups.length > 1 ? view.groups.find(({ id }) => id === groupId)?.name : undefined;
  return (
    <section aria-label={t('mine.title')} style={{ display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <HeadRow>
        <Heading>{t('mine.title')}</Heading>
        <Meta>
          {staleSince !== null && <ClockIcon />}
          {staleSince !== null
            ? t('offline.asOf', { time: format.time(staleSince) })
            : newestFirst.length > 0 && t('mine.tonight', { count: newestFirst.length })}
        </Meta>
      </HeadRow>
      {newestFirst.length === 0 && (
        <Card sx={{ padding: '16px', color: 'var(--text-2)' }}>
          <p>{t('mine.none')}</p>
          <Meta sx={{ fontSize: rem(15), lineHeight: rem(20), marginTop: '4px' }}>{t('mine.noneHint')}</Meta>
        </Card>
      )}
      {shown.map((message) => {
        const photos = photosOf(items, message.id).filter(({ state }) => state !== 'received');
        return (
          <MessageCard
            key={message.id}
            message={message}
            receipts={view.receipts}
            groupName={groupName(message.groupId)}
            photoUrl={(photoId) => `/api/operations/${me.operationId}/photos/${photoId}`}
            exercise={view.operation.exercise}
            onOpened={receipts.opened}
            onAsk={() => onAsk(message)}
            replies={selectReplies(items, message)}
            onReply={canReply ? (questionId, text) => outbox.reply(toReply(message.id, questionId, text)) : null}
            {...(photos.length > 0
              ? {
                  underWay: (
                    <Suspense fallback={null}>
                      <PhotosUnderWay
                        photos={photosOf(items, message.id)}
                        arrivedIds={message.photoIds}
                        course={course}
                        onRetry={(photoId) => void outbox.retry(photoId)}
                        onRemove={(photoId) => void outbox.remove(photoId)}
                      />
                    </Suspense>
                  ),
                }
              : {})}
          />
        );
      })}
      {shown.length < newestFirst.length && (
        <Button onClick={() => setAll(true)}>{t('mine.showAll', { count: newestFirst.length })}</Button>
      )}
    </section>
  );
}
