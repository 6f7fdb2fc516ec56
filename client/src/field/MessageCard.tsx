import { styled } from '@mui/material/styles';
import type { FieldMessage, FieldReceipt } from '@nachtwacht/shared/wire/field.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CameraIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { PhotoThumb } from '../ui/PhotoThumb.tsx';
import { Conversation } from './Conversation.tsx';
import { Course } from './Course.tsx';
import type { OutboxReply } from './outbox-replies.ts';
import { Card, Meta } from './Page.tsx';

const Body = styled('div')({ padding: '16px 16px 12px', display: 'grid', gap: 8 });
const Words = styled('button')({
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  minHeight: 48,
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  letterSpacing: 'inherit',
  textAlign: 'left',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  '&[aria-expanded="true"]': { display: 'block' },
});
const Photos = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  '& li': { width: 64, height: 64 },
});
export interface MessageCardProps {
  readonly message: FieldMessage;
  readonly receipts: readonly FieldReceipt[];
  /** Named when the admin has more groups than one. */
  readonly groupName: string | undefined;
  readonly photoUrl: (photoId: string) => string;
  readonly exercise: boolean;
  /** What the phone is still doing with its photos. */
  readonly underWay?: ReactNode;
  readonly onOpened: (itemId: string) => void;
  /** Replies that are on their way. */
  readonly replies: readonly OutboxReply[];
  /** "Vraag in de groep" about this message. */
  readonly onAsk: () => void;
  /** Null where nothing can be said any more. */
  readonly onReply: ((questionId: string | null, text: string) => Promise<void>) | null;
}

export function MessageCard(props: MessageCardProps) {
  const { message, groupName, underWay } = props;
  const { t } = useTranslation('field');
  return (
    <Card as="article">
      <Body>
        {message.text === null ? <Meta>{t('mine.removed')}</Meta> : <OwnText text={message.text} />}
        {groupName && <Meta>{t('mine.group', { name: groupName })}</Meta>}
        <OwnPhotos {...props} />
        {underWay}
      </Body>
      <Course message={message} />
      <Conversation {...props} />
    </Card>
  );
}

// What surely fits on a line is no button: there is nothing to unfold.
const ONE_LINE = 36;

function OwnText({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  if (text.length <= ONE_LINE && !text.includes('\n')) {
    return (
      <p>
        <InertText text={text} />
      </p>
    );
  }
  return (
    <Words type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
      <InertText text={text} />
    </Words>
  );
}

function OwnPhotos({ message, photoUrl, underWay }: MessageCardProps) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const { photoIds, photosExpected } = message;
  if (photosExpected === 0 && photoIds.length === 0) return null;
  const caption = t('photo.received', { time: format.time(message.receivedAt) });
  const photos = photoIds.map((id, index) => ({
    id,
    thumbUrl: `${photoUrl(id)}?size=thumb`,
    fullUrl: photoUrl(id),
    alt: t('photo.ofMine', { number: index + 1 }),
    caption,
  }));
  return (
    <>
      {photos.length > 0 && (
        <Photos>
          {photos.map(({ id }, index) => (
            <li key={id}>
              <PhotoThumb photos={photos} index={index} />
            </li>
          ))}
        </Photos>
      )}
      {photoIds.length < photosExpected && !underWay && (
        <Meta>
          <CameraIcon />
          {t('photo.arriving', { arrived: photoIds.length, expected: photosExpected })}
        </Meta>
      )}
    </>
  );
}
