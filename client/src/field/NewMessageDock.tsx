import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EditIcon } from '../ui/Icons.tsx';
import { Dock, ToldLine } from './Dock.tsx';
import type { Told } from './use-writing.ts';

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

type Props = { news?: ReactNode; told: Told | null; onPress: () => void };

/** When the composer is out of sight: one press brings it back, and what was sent from it is still told. */
export function NewMessageDock({ news, told, onPress }: Props) {
  const { t } = useTranslation('field');
  return (
    <Dock>
      {news}
      {told && <ToldLine told={told} />}
      <Box type="button" onClick={onPress}>
        <span>{t('composer.new')}</span>
        <EditIcon />
      </Box>
    </Dock>
  );
}
