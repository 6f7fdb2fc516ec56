import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { DecisionMark } from '../ui/DecisionMark.tsx';
import { HotspotIcon } from '../ui/Icons.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';

const urgencies = ['urgent', 'raised', 'normal'] as const;
const decisions = ['dispatch', 'feedback', 'broadcast'] as const;

export function MapLegend() {
  const { t } = useTranslation();
  const { t: desk } = useTranslation('desk');
  return (
    <Box aria-label={desk('map.legend')}>
      {urgencies.map((urgency) => (
        <li key={urgency}>
          <UrgencyMark urgency={urgency} size={14} />
          {t(`urgency.${urgency}`).toLowerCase()}
        </li>
      ))}
      <li>
        <HotspotIcon sx={{ fontSize: 14 }} />
        {desk('map.hotspot')}
      </li>
      {decisions.map((kind) => (
        <li key={kind}>
          <DecisionMark kind={kind} size={14} />
          {t(`decision.${kind}`).toLowerCase()}
        </li>
      ))}
    </Box>
  );
}

const Box = styled('ul')({
  position: 'absolute',
  left: 16,
  bottom: 32,
  display: 'grid',
  gridTemplateColumns: 'repeat(4, auto)',
  gap: '4px 16px',
  padding: '8px 12px !important',
  border: '1px solid var(--line) !important',
  borderRadius: 8,
  background: 'var(--surface)',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  '& li': { display: 'flex', alignItems: 'center', gap: 6 },
  '@container (max-width: 520px)': { display: 'none' },
});
