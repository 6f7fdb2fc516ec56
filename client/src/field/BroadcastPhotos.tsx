import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { toPhotos } from '../messages/photos.ts';
import { PhotoThumb } from '../ui/PhotoThumb.tsx';
import { useField } from './FieldContext.tsx';

const Row = styled('ul')({
  display: 'grid',
  gap: 8,
  '& > li': { height: 220 },
  '&[data-many]': { gridTemplateColumns: '1fr 1fr', '& > li': { height: 140 } },
});

/** Covered copies; a press enlarges one. They go as soon as the broadcast ends. */
export function BroadcastPhotos({ photoIds }: { photoIds: readonly string[] }) {
  const { t } = useTranslation('field');
  const { operationId } = useField().me;
  const photos = toPhotos(operationId, photoIds, t('broadcast.photo'));
  return (
    <Row aria-label={t('broadcast.photos')} data-many={photos.length > 1 || undefined}>
      {photos.map(({ id }, index) => (
        <li key={id}>
          <PhotoThumb photos={photos} index={index} />
        </li>
      ))}
    </Row>
  );
}
