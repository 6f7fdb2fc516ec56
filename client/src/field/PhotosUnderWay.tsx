import Button from '@mui/material/Button';
import { Trans, useTranslation } from 'react-i18next';
import { CameraIcon, WarningIcon } from '../ui/Icons.tsx';
import { Course } from './OutboxList.tsx';
import type { OutboxCourse } from './outbox.ts';
import type { OutboxPhoto } from './outbox-item.ts';
import { Strong } from './Page.tsx';
import { RetryText } from './RetryText.tsx';
import { useReason } from './use-reason.ts';

type Props = { photos: readonly OutboxPhoto[]; course: OutboxCourse; onRemove: (photoId: string) => void };

/** The text is with the police; its photos follow. */
export function PhotosUnderWay({ photos, course, onRemove }: Props) {
  const { t } = useTranslation('field');
  const { t: common } = useTranslation();
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
            <Button
              variant="text"
              size="small"
              sx={{ display: 'block', marginLeft: '-16px' }}
              onClick={() => {
                for (const { id } of refused) onRemove(id);
              }}
            >
              {common('action.close')}
            </Button>
          </span>
        </Course>
      )}
    </>
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
