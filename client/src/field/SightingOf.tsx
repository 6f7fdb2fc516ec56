import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { BroadcastIcon, CloseIcon } from '../ui/Icons.tsx';

const Sighting = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '4px 4px 4px 16px',
  marginBottom: 8,
  background: 'var(--broadcast-bg)',
  fontSize: rem(15),
  lineHeight: rem(20),
  fontWeight: 600,
  '& > svg': { color: 'var(--broadcast)', fontSize: 20, flex: 'none' },
  '& > span': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** The broadcast of which the message says "Hier gezien", until that is undone. */
export function SightingOf({ title, onUnlink }: { title: string; onUnlink: () => void }) {
  const { t } = useTranslation('field');
  return (
    <Sighting>
      <BroadcastIcon />
      <span>{t('composer.seenOf', { title })}</span>
      <IconButton aria-label={t('composer.unlink')} onClick={onUnlink}>
        <CloseIcon sx={{ fontSize: 20 }} />
      </IconButton>
    </Sighting>
  );
}
