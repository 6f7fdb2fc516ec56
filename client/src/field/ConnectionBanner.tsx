import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { WifiOffIcon } from '../ui/Icons.tsx';
import { Meta } from './Page.tsx';
import { Pill } from './Pill.tsx';

const Bar = styled('section')({
  background: 'var(--raised-bg)',
  borderBottom: '1px solid color-mix(in srgb, var(--raised) 40%, transparent)',
  '& > div': {
    display: 'grid',
    gridTemplateColumns: '24px 1fr auto',
    gap: 12,
    alignItems: 'center',
    maxWidth: 480,
    margin: '0 auto',
    padding: '12px 8px 12px 16px',
  },
  '& svg': { fontSize: 24, color: 'var(--raised)' },
  '& b': { display: 'block', fontWeight: 700 },
});

/** `lastHeardAt` in milliseconds since 1970 of this device. */
export function ConnectionBanner({ lastHeardAt, onTry }: { lastHeardAt: number | null; onTry: () => void }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  return (
    <Bar role="status">
      <div>
        <WifiOffIcon />
        <div>
          <b>{t(navigator.onLine ? 'offline.noServer' : 'offline.title')}</b>
          <Meta as="span">
            {lastHeardAt ? t('offline.since', { time: format.time(lastHeardAt) }) : t('offline.never')}
          </Meta>
        </div>
        <Pill onClick={onTry} sx={{ borderColor: 'var(--raised)', background: 'none', whiteSpace: 'nowrap' }}>
          {t('offline.tryNow')}
        </Pill>
      </div>
    </Bar>
  );
}
