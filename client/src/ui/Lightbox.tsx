import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeys } from './HotkeyScope.tsx';
import { ChevronLeftIcon, ChevronRightIcon, CloseIcon } from './Icons.tsx';
import type { Photo } from './PhotoThumb.tsx';

const Picture = styled('figure')({
  display: 'grid',
  gridTemplateRows: '1fr auto',
  height: '100%',
  '& > button': {
    display: 'grid',
    minHeight: 0,
    padding: 0,
    border: 0,
    background: 'none',
    overflow: 'auto',
    cursor: 'zoom-in',
    '&[aria-pressed="true"]': { cursor: 'zoom-out' },
    '&:focus-visible': { outline: '3px solid var(--focus)', outlineOffset: -3 },
  },
  '& img': { display: 'block', width: '100%', height: '100%', objectFit: 'contain' },
  '& [aria-pressed="true"] > img': { width: '250%', height: 'auto', margin: 'auto' },
});
const Bar = styled('figcaption')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '8px 16px',
  borderTop: '1px solid var(--line)',
  color: 'var(--text-2)',
  '& > div': { flex: 1 },
});

export function Lightbox({ photos, first, onClose }: { photos: readonly Photo[]; first: number; onClose: () => void }) {
  const { t } = useTranslation();
  const [index, setIndex] = useState(first);
  const [zoomed, setZoomed] = useState(false);
  const frame = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: from near, the middle is seen first
  useLayoutEffect(() => {
    const { current } = frame;
    current?.scrollTo(
      (current.scrollWidth - current.clientWidth) / 2,
      (current.scrollHeight - current.clientHeight) / 2,
    );
  }, [zoomed]);
  const photo = photos[index];
  const go = (step: number) => {
    setIndex((index + step + photos.length) % photos.length);
    setZoomed(false);
  };
  if (!photo) return null;
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-label={photo.alt}
      slotProps={{
        paper: { sx: { m: 1, width: '92vw', height: '92vh', maxWidth: 'calc(100% - 16px)', maxHeight: 'none' } },
      }}
    >
      <HotkeyScope>
        <LightboxKeys go={go} onClose={onClose} />
      </HotkeyScope>
      <Picture>
        <button
          ref={frame}
          type="button"
          aria-pressed={zoomed}
          aria-label={t(zoomed ? 'photo.whole' : 'photo.closer')}
          onClick={() => setZoomed(!zoomed)}
        >
          <img src={photo.fullUrl} alt={photo.alt} />
        </button>
        <Bar>
          <div>
            {t('photo.of', { number: index + 1, total: photos.length })}
            {photo.caption && ` · ${photo.caption}`}
          </div>
          {photos.length > 1 && (
            <>
              <IconButton aria-label={t('action.previous')} onClick={() => go(-1)}>
                <ChevronLeftIcon />
              </IconButton>
              <IconButton aria-label={t('action.next')} onClick={() => go(1)}>
                <ChevronRightIcon />
              </IconButton>
            </>
          )}
          <IconButton aria-label={t('action.close')} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </Bar>
      </Picture>
    </Dialog>
  );
}

function LightboxKeys({ go, onClose }: { go: (step: number) => void; onClose: () => void }) {
  const { t } = useTranslation();
  useHotkeys([
    { key: 'ArrowLeft', label: t('action.previous'), run: () => go(-1) },
    { key: 'ArrowRight', label: t('action.next'), run: () => go(1) },
    { key: 'Escape', label: t('action.close'), run: onClose },
  ]);
  return null;
}
