import { styled } from '@mui/material/styles';
import type { BroadcastContent } from '@nachtwacht/shared/broadcasts/events.ts';
import { useTranslation } from 'react-i18next';
import { toPhotos } from '../messages/photos.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { PhotoThumb } from '../ui/PhotoThumb.tsx';
import { Small } from './layout.ts';

const Row = styled('ul')({ display: 'flex', gap: 8, '& > li': { width: 120, height: 90 } });

/** The covered copies as they go out, and why any of them has nothing covered. */
export function GoingPhotos({ content }: { content: BroadcastContent }) {
  const { t } = useTranslation('broadcasts');
  const { operationId } = useOperation();
  const { photoIds = [], photoReason = '' } = content;
  if (photoIds.length === 0) return null;
  const photos = toPhotos(operationId, photoIds, t('photo.going'));
  return (
    <>
      <Row aria-label={t('photo.goings')}>
        {photos.map(({ id }, index) => (
          <li key={id}>
            <PhotoThumb photos={photos} index={index} />
          </li>
        ))}
      </Row>
      {photoReason && <Small>{t('photo.bare', { reason: photoReason })}</Small>}
    </>
  );
}
