import { styled } from '@mui/material/styles';
import type { Priority } from '@nachtwacht/shared/dispatches/events.ts';
import { useTranslation } from 'react-i18next';

const Box = styled('span')({
  flex: 'none',
  minWidth: 32,
  height: 24,
  padding: '0 4px',
  borderRadius: 6,
  border: '1.5px solid var(--text-2)',
  font: '700 14px/21px var(--font)',
  textAlign: 'center',
  color: 'var(--text)',
  '&[data-priority="1"]': { background: 'var(--text)', color: 'var(--bg)', borderColor: 'var(--text)' },
  '&[data-priority="3"]': { borderColor: 'var(--control)', color: 'var(--text-2)' },
});

export function PriorityBox({ priority }: { priority: Priority }) {
  const { t } = useTranslation('board');
  return (
    <Box data-priority={priority} title={t('priority', { priority })}>
      P{priority}
    </Box>
  );
}
