import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { toPhotos } from '../messages/photos.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { CheckIcon, CloseIcon } from '../ui/Icons.tsx';

const Tile = styled('button')({
  display: 'grid',
  gridTemplateRows: '64px auto',
  width: '100%',
  padding: 0,
  overflow: 'hidden',
  border: '1px dashed var(--control)',
  borderRadius: 8,
  background: 'var(--raised-surface)',
  color: 'var(--text-2)',
  font: '500 12px/20px var(--font)',
  cursor: 'pointer',
  '& img': { width: '100%', height: 64, objectFit: 'cover', filter: 'brightness(.55)' },
  '& > span': { display: 'flex', gap: 4, alignItems: 'center', justifyContent: 'center', padding: '1px 4px' },
  '& svg': { fontSize: 14 },
  '&[data-ready]': {
    borderStyle: 'solid',
    borderColor: 'var(--broadcast)',
    color: 'var(--text)',
    '& img': { filter: 'none' },
  },
});
type Props = {
  number: number;
  originalId: string;
  copyId: string | null;
  disabled: boolean;
  onOpen: () => void;
  onDrop: () => void;
};

/** Dim and dashed until it is covered. */
export function PhotoTile({ number, originalId, copyId, disabled, onOpen, onDrop }: Props) {
  const { t } = useTranslation('broadcasts');
  const { operationId } = useOperation();
  const [shown] = toPhotos(operationId, [copyId ?? originalId], '');
  const state = copyId ? 'photo.covered' : 'photo.open';
  return (
    <li>
      <Tile
        type="button"
        data-photo-tile
        data-ready={copyId ? '' : undefined}
        disabled={disabled}
        aria-label={t('photo.tile', { number, state: t(state) })}
        onClick={onOpen}
      >
        {shown && <img src={shown.thumbUrl} alt="" />}
        <span>
          {copyId && <CheckIcon />}
          {t(state)}
        </span>
      </Tile>
      {copyId && !disabled && (
        <IconButton
          size="small"
          aria-label={t('photo.leaveOut', { number })}
          onClick={onDrop}
          sx={{ position: 'absolute', top: 2, right: 2, p: 0.25, bgcolor: 'var(--surface)' }}
        >
          <CloseIcon sx={{ fontSize: 14 }} />
        </IconButton>
      )}
    </li>
  );
}
