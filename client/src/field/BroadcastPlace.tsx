import Button from '@mui/material/Button';
import { styled, useColorScheme } from '@mui/material/styles';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { MapPinIcon } from '../ui/Icons.tsx';
import { MapFence } from './MapFence.tsx';

const OperationMap = lazy(async () => ({ default: (await import('../map/OperationMap.tsx')).OperationMap }));

const Frame = styled('div')({
  position: 'relative',
  height: 208,
  borderRadius: 10,
  overflow: 'hidden',
  border: '1px solid var(--line)',
  display: 'grid',
  '& > p': { placeSelf: 'center', padding: 16, textAlign: 'center', fontSize: rem(15), lineHeight: rem(20) },
});

/** The place stands in words among the facts; the map comes when it is asked for. */
export function BroadcastPlace({ point }: { point: Point }) {
  const { t, i18n } = useTranslation('field');
  const { colorScheme } = useColorScheme();
  const [shown, setShown] = useState(false);
  if (!shown) {
    return (
      <Button size="small" startIcon={<MapPinIcon />} onClick={() => setShown(true)} sx={{ justifySelf: 'start' }}>
        {t('broadcast.onMap')}
      </Button>
    );
  }
  return (
    <Frame>
      <MapFence instead={<p>{t('place.mapOffline')}</p>}>
        <Suspense fallback={<p role="status">{t('place.mapLoading')}</p>}>
          <OperationMap
            theme={colorScheme === 'light' ? 'light' : 'dark'}
            lang={i18n.language === 'en' ? 'en' : 'nl'}
            centre={point}
            zoom={14}
            picked={point}
            label={t('broadcast.mapOf')}
          />
        </Suspense>
      </MapFence>
    </Frame>
  );
}
