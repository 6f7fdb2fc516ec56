import { styled } from '@mui/material/styles';
import { MAX_PHOTOS } from '@nachtwacht/shared/messages/limits.ts';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { CameraIcon } from '../ui/Icons.tsx';
import type { ComposerPhotos } from './composer-photos.ts';
import { Meta } from './Page.tsx';
import { PhotoTile, PhotoTiles } from './PhotoTile.tsx';

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
      <PhotoTiles aria-label={t('photo.list')}>
        {photos.map(({ id, url, state }, index) => (
          <PhotoTile
            key={id}
            url={url}
            number={index + 1}
            state={state}
            onRetry={() => retry(id)}
            onRemove={() => remove(id)}
          />
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
      </PhotoTiles>
      {photos.length > 0 && (
        <Meta sx={{ padding: '0 16px 12px', fontSize: rem(15), lineHeight: rem(20) }}>{t('photo.rule')}</Meta>
      )}
      <Complaints photos={photos} surplus={surplus} />
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
