import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { FLOOD_LIMIT } from '../messages/arrivals.ts';
import { useLive, usePicture } from '../operation/hooks.ts';
import { WarningIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { useLoad } from './LoadGauge.tsx';

/** That it is a flood, why rows stand together, who could help, and how everything opens again. */
export function FloodCard() {
  const shown = useView((view) => view.flood);
  const live = usePicture((state) => state.operation?.status === 'live');
  return shown && live ? <Card /> : null;
}

function Card() {
  const { t } = useTranslation('triage');
  const { t: texts } = useTranslation('desk');
  const { desk } = useDesk();
  const { arrivals, perSpecialist, specialists } = useLoad();
  const all = useView((view) => view.unfolded === 'all');
  const paused = useLive((live) => live.presence)
    .filter(({ role, screens, onDuty }) => role === 'specialist' && screens > 0 && !onDuty)
    .map(({ name }) => name);
  return (
    <Box role="status">
      <WarningIcon />
      <div>
        <b>{texts('state.flood', { arrivals, rate: perSpecialist })}</b>
        <p>{t('flood.why', { limit: FLOOD_LIMIT, count: specialists })}</p>
        {paused.length > 0 ? <p>{t('flood.paused', { names: paused.join(', ') })}</p> : <p>{t('flood.second')}</p>}
        <Button
          size="small"
          variant="outlined"
          endIcon={<KeyCap keys="f" />}
          onClick={() => desk.change({ unfolded: all ? [] : 'all' })}
        >
          {all ? t('flood.fold') : t('flood.unfold')}
        </Button>
      </div>
    </Box>
  );
}

const Box = styled('div')({
  flex: 'none',
  display: 'flex',
  gap: 12,
  margin: '8px 8px 0',
  padding: '10px 12px',
  borderRadius: 8,
  border: '1px solid var(--raised)',
  background: 'var(--raised-bg)',
  '& > svg': { fontSize: 20, color: 'var(--raised)', flex: 'none' },
  '& b': { display: 'block', fontWeight: 600 },
  '& p': { margin: '2px 0 0', fontSize: 12, lineHeight: '16px' },
  '& button': { marginTop: 8 },
});
