import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toPhotos } from '../messages/photos.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { CameraIcon } from '../ui/Icons.tsx';
import { Lightbox } from '../ui/Lightbox.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';

const Open = styled('button')({
  padding: 0,
  border: 0,
  borderRadius: 4,
  background: 'none',
  font: 'inherit',
  cursor: 'zoom-in',
});

/** Number of photos; pressing it shows them. */
export function CardPhotos({ messages }: { messages: readonly Message[] }) {
  const { t } = useTranslation();
  const { operationId } = useOperation();
  const [open, setOpen] = useState(false);
  const count = messages.reduce((sum, { photoCount }) => sum + photoCount, 0);
  if (count === 0) return null;
  const photos = messages.flatMap(({ number, content }) =>
    toPhotos(operationId, content?.photoIds ?? [], `${t('count.photos', { count: 1 })}, ${number}`),
  );
  const chip = (
    <MetaChip icon={<CameraIcon />} title={t('count.photos', { count })}>
      {count}
    </MetaChip>
  );
  if (photos.length === 0) return chip;
  return (
    <>
      <Open
        type="button"
        aria-label={`${t('action.enlarge')}: ${t('count.photos', { count })}`}
        onClick={() => setOpen(true)}
      >
        {chip}
      </Open>
      {open && <Lightbox photos={photos} first={0} onClose={() => setOpen(false)} />}
    </>
  );
}
