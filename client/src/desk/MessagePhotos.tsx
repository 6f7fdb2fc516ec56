import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toPhotos } from '../messages/photos.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { PhotoThumb } from '../ui/PhotoThumb.tsx';

export function MessagePhotos({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { operationId } = useOperation();
  const { number, content, photoCount, photosExpected, receivedAt } = message;
  const ids = content?.photoIds;
  const photos = useMemo(
    () => toPhotos(operationId, ids ?? [], t('panel.photos.alt', { number })),
    [operationId, ids, number, t],
  );
  const missing = Math.max(0, photosExpected - photoCount);
  return (
    <>
      {photos.length > 0 && (
        <Grid data-many={photos.length > 2 || undefined}>
          {photos.map((photo, index) => (
            <div key={photo.id}>
              <PhotoThumb photos={photos} index={index} />
            </div>
          ))}
        </Grid>
      )}
      {photos.length > 0 && (
        <Caption>{t('panel.photos.received', { count: photos.length, time: format.time(receivedAt) })}</Caption>
      )}
      {missing > 0 && message.triage !== 'decided' && (
        <Caption>{t('panel.photos.expected', { count: missing })}</Caption>
      )}
    </>
  );
}

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 8,
  '& > div': { height: 140 },
  '&[data-many]': { gridTemplateColumns: '1fr 1fr 1fr', '& > div': { height: 104 } },
});
const Caption = styled('p')({
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  marginTop: '4px !important',
});
