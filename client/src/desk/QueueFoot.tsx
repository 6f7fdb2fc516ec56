import { styled } from '@mui/material/styles';
import { selectLater } from '@nachtwacht/shared/messages/queue.ts';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { MoonIcon } from '../ui/Icons.tsx';

/** How many were put off, and when the first comes back by itself. */
export function QueueFoot() {
  const { t } = useTranslation('desk');
  const { t: triage } = useTranslation('triage');
  const format = useFormat();
  const later = useSelected(selectLater);
  const first = later[0]?.laterUntil;
  if (later.length === 0) return null;
  return (
    <Foot>
      <MoonIcon sx={{ fontSize: 16 }} />
      {first
        ? t('queue.laterCount', { count: later.length, time: format.time(first) })
        : triage('later.count', { count: later.length })}
    </Foot>
  );
}

const Foot = styled('div')({
  flex: 'none',
  height: 36,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 6,
  padding: '0 16px',
  borderTop: '1px solid var(--line)',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
});
