import { Trans, useTranslation } from 'react-i18next';
import { CameraIcon, WarningIcon } from '../ui/Icons.tsx';
import { Course } from './OutboxList.tsx';
import type { OutboxCourse } from './outbox.ts';
import type { OutboxPhoto } from './outbox-item.ts';
import { Strong } from './Page.tsx';
import { PhotoTile, PhotoTiles } from './PhotoTile.tsx';
import { RetryText } from './RetryText.tsx';
import { useBlobUrl } from './use-blob-url.ts';
import { useReason } from './use-reason.ts';

type Props = {
  photos: readonly OutboxPhoto[];
  /** Those that the police show already. */
  arrivedIds: readonly string[];
  course: OutboxCourse;
  onRetry: (photoId: string) => void;
  onRemove: (photoId: string) => void;
};

/** The text is with the police; its photos follow. */
export function PhotosUnderWay({ photos, arrivedIds, course, onRetry, onRemove }: Props) {
  const { t } = useTranslation('field');
  const reason = useReason();
  const refused = photos.filter(({ state }) => state === 'refused');
  const left = photos.filter(({ state }) => state === 'waiting' || state === 'sending');
  return (
    <>
      {left.length > 0 && (
        <Course role="status">
          <CameraIcon />
          <span>
            <LeftWords photos={photos} left={left.length} course={course} />
          </span>
        </Course>
      )}
      {refused.length > 0 && (
        <Course role="status" data-tone="refused">
          <WarningIcon />
          <span>
            <Trans
              t={t}
              i18nKey="outbox.photosRefused"
              count={refused.length}
              values={{ count: refused.length }}
              components={{ b: <Strong /> }}
            />{' '}
            {reason(refused[0]?.refusal ?? null)}
          </span>
        </Course>
      )}
      <PhotoTiles aria-label={t('photo.list')} style={{ padding: '8px 0' }}>
        {photos.map((photo, index) =>
          arrivedIds.includes(photo.id) ? null : (
            <TileUnderWay key={photo.id} {...{ photo, course, onRetry, onRemove }} number={index + 1} />
          ),
        )}
      </PhotoTiles>
    </>
  );
}

type TileProps = Pick<Props, 'course' | 'onRetry' | 'onRemove'> & { photo: OutboxPhoto; number: number };

function TileUnderWay({ photo: { id, image, state }, number, course, onRetry, onRemove }: TileProps) {
  const url = useBlobUrl(image);
  const share = course.photo?.id === id ? course.photo.share : 0;
  const shown = { waiting: 'waiting', sending: share, received: 'ready', refused: 'failed' } as const;
  return (
    <PhotoTile
      url={url}
      number={number}
      state={shown[state]}
      onRetry={() => onRetry(id)}
      onRemove={state === 'waiting' || state === 'refused' ? () => onRemove(id) : null}
    />
  );
}

function LeftWords({ photos, left, course }: { photos: readonly OutboxPhoto[]; left: number; course: OutboxCourse }) {
  const { t } = useTranslation('field');
  const b = <Strong />;
  const { photo, retry } = course;
  const index = photos.findIndex(({ id }) => id === photo?.id);
  if (photo && index >= 0) {
    const values = { number: index + 1, total: photos.length, percent: Math.round(photo.share * 100) };
    return <Trans t={t} i18nKey="outbox.photos" values={values} components={{ b }} />;
  }
  if (retry.photo) return <RetryText {...retry.photo} />;
  return <Trans t={t} i18nKey="outbox.photosWaiting" count={left} values={{ count: left }} components={{ b }} />;
}
