import { styled } from '@mui/material/styles';
import { MAX_PHOTOS } from '@nachtwacht/shared/messages/limits.ts';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { CameraIcon, CheckIcon, CloseIcon, RefreshIcon } from '../ui/Icons.tsx';
import type { ComposerPhoto, ComposerPhotos } from './composer-photos.ts';
import { Meta, Unseen } from './Page.tsx';

const Strip = styled('ul')({ display: 'flex', flexWrap: 'wrap', gap: 12, '&&': { padding: '0 16px 16px' } });
const Tile = styled('li')({
  position: 'relative',
  width: 72,
  height: 72,
  borderRadius: 10,
  background: 'var(--raised-surface)',
  '& img': { width: '100%', height: '100%', objectFit: 'cover', borderRadius: 10, display: 'block' },
  '&:not([data-state="ready"]) img': { filter: 'brightness(.5)' },
});
const Ready = styled('span')({
  position: 'absolute',
  left: 4,
  bottom: 4,
  width: 20,
  height: 20,
  borderRadius: 10,
  display: 'grid',
  placeItems: 'center',
  fontSize: 14,
  background: '#0b1118',
  color: '#fff',
  '& svg': { strokeWidth: 3 },
});
const Middle = styled('button')({
  position: 'absolute',
  inset: 0,
  display: 'grid',
  placeItems: 'center',
  width: '100%',
  padding: 0,
  border: 0,
  borderRadius: 10,
  background: 'none',
  color: '#fff',
  fontSize: 28,
  cursor: 'pointer',
});
const Ring = styled('svg')({
  position: 'absolute',
  inset: 14,
  width: 44,
  fill: 'none',
  strokeWidth: 3,
  transform: 'rotate(-90deg)',
  '& circle': { stroke: '#ffffff4d' },
  '& circle + circle': { stroke: '#fff', strokeLinecap: 'round' },
});
const Remove = styled('button')({
  position: 'absolute',
  top: -12,
  right: -12,
  width: 44,
  height: 44,
  display: 'grid',
  placeItems: 'center',
  padding: 0,
  border: 0,
  background: 'none',
  cursor: 'pointer',
  '& i': {
    width: 24,
    height: 24,
    borderRadius: 12,
    display: 'grid',
    placeItems: 'center',
    fontSize: 14,
    background: 'var(--text)',
    color: 'var(--bg)',
    border: '2px solid var(--surface)',
    '& svg': { strokeWidth: 2.5 },
  },
});
const File = styled('input')({ position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' });
const Add = styled('label')({
  position: 'relative',
  width: 72,
  height: 72,
  border: '1.5px dashed var(--control)',
  borderRadius: 10,
  display: 'grid',
  placeItems: 'center',
  alignContent: 'center',
  gap: 2,
  fontSize: rem(13),
  lineHeight: rem(16),
  fontWeight: 600,
  letterSpacing: 0,
  color: 'var(--text-2)',
  background: 'var(--raised-surface)',
  cursor: 'pointer',
  '& svg': { fontSize: 24 },
  '&:has(:focus-visible)': { outline: '3px solid var(--focus)', outlineOffset: 2 },
});

export function PhotoStrip({ photos, surplus, add, retry, remove }: ComposerPhotos) {
  const { t } = useTranslation('field');
  const inputId = useId();
  return (
    <>
      <Strip aria-label={t('photo.list')}>
        {photos.map((photo, index) => (
          <Tile key={photo.id} data-state={photo.state}>
            <img src={photo.url} alt={t('photo.number', { number: index + 1 })} />
            <TileState photo={photo} number={index + 1} onRetry={() => retry(photo.id)} />
            <Remove
              type="button"
              aria-label={t('photo.remove', { number: index + 1 })}
              onClick={() => remove(photo.id)}
            >
              <i>
                <CloseIcon />
              </i>
            </Remove>
          </Tile>
        ))}
        {photos.length < MAX_PHOTOS && (
          <li>
            <Add htmlFor={inputId}>
              <CameraIcon />
              <span aria-hidden="true">{t('photo.add')}</span>
              <File
                id={inputId}
                type="file"
                multiple
                accept="image/*"
                aria-label={t('photo.addLabel')}
                onChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
                  add([...(currentTarget.files ?? [])]);
                  currentTarget.value = '';
                }}
              />
            </Add>
          </li>
        )}
      </Strip>
      {photos.length > 0 && (
        <Meta sx={{ padding: '0 16px 12px', fontSize: rem(15), lineHeight: rem(20) }}>{t('photo.rule')}</Meta>
      )}
      <Complaints photos={photos} surplus={surplus} />
    </>
  );
}

function TileState({ photo, number, onRetry }: { photo: ComposerPhoto; number: number; onRetry: () => void }) {
  const { t } = useTranslation('field');
  if (photo.state === 'ready') {
    return (
      <Ready>
        <CheckIcon />
        <Unseen>{t('photo.ready')}</Unseen>
      </Ready>
    );
  }
  if (photo.state === 'failed') {
    return (
      <Middle type="button" aria-label={t('photo.retry', { number })} onClick={onRetry}>
        <RefreshIcon />
      </Middle>
    );
  }
  return (
    <>
      <Ring viewBox="0 0 44 44" aria-hidden="true">
        <circle cx="22" cy="22" r="18" />
        <circle cx="22" cy="22" r="18" pathLength="100" strokeDasharray="25 100" />
      </Ring>
      <Unseen role="status">{t('photo.preparing')}</Unseen>
    </>
  );
}

function Complaints({ photos, surplus }: Pick<ComposerPhotos, 'photos' | 'surplus'>) {
  const { t } = useTranslation('field');
  const failed = photos.some(({ state }) => state === 'failed');
  if (!failed && surplus === 0) return null;
  return (
    <Meta role="alert" sx={{ padding: '0 16px 12px', fontSize: rem(15), lineHeight: rem(20) }}>
      {failed && t('photo.unreadable')} {surplus > 0 && t('photo.tooMany', { count: surplus })}
    </Meta>
  );
}
