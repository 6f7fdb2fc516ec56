import Button from '@mui/material/Button';
import { styled, useColorScheme } from '@mui/material/styles';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { MapFence } from './MapFence.tsx';
import { Meta } from './Page.tsx';
import { Sheet } from './Sheet.tsx';

// Only who asks for the map downloads it.
const MiniMap = lazy(async () => ({ default: (await import('../map/MiniMap.tsx')).MiniMap }));

const Frame = styled('div')({
  position: 'relative',
  height: 'min(52dvh, 420px)',
  borderRadius: 12,
  overflow: 'hidden',
  border: '1px solid var(--line)',
  display: 'grid',
  '& > p': { placeSelf: 'center', padding: 16, textAlign: 'center' },
});

type Props = {
  centre: Point;
  first: Point | undefined;
  onPick: (point: Point) => void;
  onClose: () => void;
};

export function PlaceMapSheet({ centre, first, onPick, onClose }: Props) {
  const { t, i18n } = useTranslation('field');
  const { colorScheme } = useColorScheme();
  const [picked, setPicked] = useState(first);
  return (
    <Sheet title={t('place.mapTitle')} onClose={onClose}>
      <Meta sx={{ fontSize: rem(15), lineHeight: rem(20) }}>{t('place.mapHint')}</Meta>
      <Frame>
        <MapFence instead={<p>{t('place.mapOffline')}</p>}>
          <Suspense fallback={<p role="status">{t('place.mapLoading')}</p>}>
            <MiniMap
              theme={colorScheme === 'light' ? 'light' : 'dark'}
              lang={i18n.language === 'en' ? 'en' : 'nl'}
              centre={first ?? centre}
              zoom={13}
              picked={picked}
              onPick={setPicked}
              label={t('place.mapTitle')}
            />
          </Suspense>
        </MapFence>
      </Frame>
      <Button variant="contained" size="large" disabled={!picked} onClick={() => picked && onPick(picked)}>
        {picked ? t('place.mapUse') : t('place.mapNone')}
      </Button>
    </Sheet>
  );
}
