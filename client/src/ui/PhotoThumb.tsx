import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CameraIcon, ExpandIcon } from './Icons.tsx';
import { Lightbox } from './Lightbox.tsx';

export type Photo = { id: string; thumbUrl: string; fullUrl: string; alt: string; caption?: string };

const Frame = styled('button')({
  position: 'relative',
  display: 'block',
  width: '100%',
  height: '100%',
  padding: 0,
  overflow: 'hidden',
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--raised-surface)',
  color: 'var(--text-2)',
  cursor: 'zoom-in',
  '& img': { width: '100%', height: '100%', objectFit: 'cover', display: 'block' },
});

const Corner = styled('span')({
  position: 'absolute',
  right: 6,
  top: 6,
  width: 24,
  height: 24,
  display: 'grid',
  placeItems: 'center',
  borderRadius: 6,
  fontSize: 14,
  color: '#fff',
  background: 'rgb(6 10 15 / .72)',
});

const Refused = styled('span')({
  display: 'grid',
  placeContent: 'center',
  justifyItems: 'center',
  gap: 4,
  height: '100%',
  fontSize: 12,
  '& svg': { fontSize: 20 },
});

/** One of `photos`; pressing it opens the lightbox on it. The parent gives the size. */
export function PhotoThumb({ photos, index }: { photos: readonly Photo[]; index: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [broken, setBroken] = useState(false);
  const photo = photos[index];
  if (!photo) return null;
  return (
    <>
      <Frame
        type="button"
        onClick={() => setOpen(true)}
        aria-label={`${t('action.enlarge')}: ${photo.alt}`}
        disabled={broken}
      >
        {broken ? (
          <Refused>
            <CameraIcon />
            {t('photo.refused')}
          </Refused>
        ) : (
          <>
            <img src={photo.thumbUrl} alt="" loading="lazy" decoding="async" onError={() => setBroken(true)} />
            <Corner>
              <ExpandIcon />
            </Corner>
          </>
        )}
      </Frame>
      {open && <Lightbox photos={photos} first={index} onClose={() => setOpen(false)} />}
    </>
  );
}
