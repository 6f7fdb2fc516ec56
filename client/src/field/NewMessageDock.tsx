import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EditIcon } from '../ui/Icons.tsx';
import { Dock } from './Dock.tsx';

const Box = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 56,
  width: '100%',
  padding: '0 16px',
  border: '1.5px solid var(--control)',
  borderRadius: 12,
  background: 'var(--surface)',
  color: 'var(--text-2)',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '& span': { flex: 1 },
  '& svg': { fontSize: 24, color: 'var(--text)' },
});

/** When the composer is out of sight: one press brings it back. */
export function NewMessageDock({ news, onPress }: { news?: ReactNode; onPress: () => void }) {
  const { t } = useTranslation('field');
  return (
    <Dock>
      {news}
      <Box type="button" onClick={onPress}>
        <span>{t('composer.new')}</span>
        <EditIcon />
      </Box>
    </Dock>
  );
}
