import { useColorScheme } from '@mui/material/styles';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationMapProps } from '../map/OperationMap.tsx';
import { useMapEngine } from '../map/use-map-engine.ts';
import { MapFrame } from './Layout.tsx';

const OperationMap = lazy(async () => ({ default: (await import('../map/OperationMap.tsx')).OperationMap }));

/** A map in the colours and words of this page; downloaded only where it stands. */
export function GroundMap(props: Omit<OperationMapProps, 'engine' | 'theme' | 'lang'>) {
  const { t, i18n } = useTranslation();
  const { colorScheme } = useColorScheme();
  const engine = useMapEngine();
  return (
    <MapFrame>
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        {engine && (
          <OperationMap
            {...props}
            engine={engine}
            theme={colorScheme === 'light' ? 'light' : 'dark'}
            lang={i18n.language === 'en' ? 'en' : 'nl'}
          />
        )}
      </Suspense>
    </MapFrame>
  );
}
