import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { MAX_BROADCAST_PHOTOS } from '@nachtwacht/shared/broadcasts/events.ts';
import { type ChangeEvent, memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toPhotos } from '../messages/photos.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { CameraIcon, UploadIcon } from '../ui/Icons.tsx';
import { CoverDialog } from './CoverDialog.tsx';
import { askCovered, bringPhoto } from './cover-requests.ts';
import { Field, Label, Small } from './layout.ts';
import { PhotoTile } from './PhotoTile.tsx';
import { changeChosen, dropChosen, findChosen, type PhotoDraft } from './photo-draft.ts';

const Tiles = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  marginBottom: 4,
  '& > li': { position: 'relative', width: 88 },
});
const Bring = styled('label')({
  display: 'grid',
  alignContent: 'center',
  justifyItems: 'center',
  gap: 2,
  height: 86,
  border: '1px dashed var(--control)',
  borderRadius: 8,
  color: 'var(--text-2)',
  font: '500 12px/16px var(--font)',
  textAlign: 'center',
  cursor: 'pointer',
  '& svg': { fontSize: 18 },
  '& input': { position: 'absolute', width: 1, height: 1, opacity: 0 },
  '&:has(:focus-visible)': { outline: '2px solid var(--focus)', outlineOffset: 2 },
});

type Props = {
  /** Those of the message. */
  photoIds: readonly string[];
  draft: PhotoDraft;
  onChange: (change: (draft: PhotoDraft) => PhotoDraft) => void;
  disabled: boolean;
};

/** Off by default. What goes along is a covered copy, made here; the photo itself stays. */
export const PhotoSection = memo(function PhotoSection({ photoIds, draft, onChange, disabled }: Props) {
  const { t } = useTranslation('broadcasts');
  const { operationId } = useOperation();
  const [open, setOpen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const inputId = useId();
  const say = useTrouble();
  const originals = [...new Set([...photoIds, ...draft.chosen.map(({ originalId }) => originalId)])];
  const count = draft.chosen.filter(({ copyId }) => copyId !== null).length;

  const turn = (on: boolean) => {
    onChange((known) => ({ ...known, on }));
    const [first] = originals;
    if (on && count === 0 && first) setOpen(first);
  };
  const cover = async (originalId: string) => {
    const { boxes, reason } = findChosen(draft, originalId);
    const reply = await askCovered(operationId, { photoId: originalId, boxes, noMinor: true, reason });
    if ('code' in reply) return say(reply.code);
    onChange((known) => changeChosen(known, originalId, { copyId: reply.photoId }));
    return null;
  };
  const bring = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (!file) return;
    const reply = await bringPhoto(operationId, file);
    if ('code' in reply) return setTrouble(say(reply.code));
    setTrouble(null);
    onChange((known) => changeChosen(known, reply.photoId, {}));
    setOpen(reply.photoId);
  };
  const [opened] = open ? toPhotos(operationId, [open], t('photo.alt')) : [];

  return (
    <Field>
      <Label as="label" style={{ alignItems: 'center', marginBottom: 0 }}>
        <CameraIcon sx={{ fontSize: 16, color: 'var(--text-2)' }} />
        {t('photo.along')}
        <Switch
          checked={draft.on}
          disabled={disabled}
          onChange={(_event, checked) => turn(checked)}
          sx={{ marginLeft: 'auto' }}
        />
      </Label>
      {draft.on ? (
        <Tiles aria-label={t('photo.list')}>
          {originals.map((originalId, index) => (
            <PhotoTile
              key={originalId}
              number={index + 1}
              copyId={findChosen(draft, originalId).copyId}
              originalId={originalId}
              disabled={disabled || (count >= MAX_BROADCAST_PHOTOS && !findChosen(draft, originalId).copyId)}
              onOpen={() => setOpen(originalId)}
              onDrop={() => onChange((known) => dropChosen(known, originalId))}
            />
          ))}
          {!disabled && (
            <li>
              <Bring htmlFor={inputId}>
                <UploadIcon />
                {t('photo.bring')}
                <input
                  id={inputId}
                  type="file"
                  accept="image/jpeg,image/png,image/webp"
                  onChange={(event) => void bring(event)}
                />
              </Bring>
            </li>
          )}
        </Tiles>
      ) : (
        <Small>{t('photo.first')}</Small>
      )}
      {trouble && <Small role="alert">{trouble}</Small>}
      {opened && open && (
        <CoverDialog
          photo={opened}
          chosen={findChosen(draft, open)}
          onChange={(changes) => onChange((known) => changeChosen(known, open, changes))}
          onCover={() => cover(open)}
          onClose={() => setOpen(null)}
        />
      )}
    </Field>
  );
});

const told = [
  ...(['busy', 'too-large', 'photo-type', 'photo-unreadable', 'photo-too-many-pixels', 'unknown-photo'] as const),
  ...(['limit-reached', 'operation-not-live', 'unreachable'] as const),
] as const;

function useTrouble(): (code: string) => string {
  const { t } = useTranslation('broadcasts');
  return (code) => t(`photo.trouble.${told.find((each) => each === code) ?? 'other'}`);
}
