import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BroadcastComposer } from '../broadcasts/BroadcastComposer.tsx';
import type { Audience, LngLat, Ring } from '../map/place-on-map.ts';
import { AudienceMap } from './AudienceMap.tsx';

const Panes = styled('div')({
  height: '100%',
  minHeight: 0,
  display: 'grid',
  gridTemplateRows: 'minmax(0, 1fr)',
  '&[data-beside]': { gridTemplateColumns: 'minmax(0, 1fr) 872px' },
  '&[data-beside] > :last-child': { borderLeft: '1px solid var(--line)' },
});

/** The composer with the map beside it, on which the audience is drawn. */
export function RedHandedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('board');
  const beside = useMediaQuery('(min-width: 1500px)');
  const [drawing, setDrawing] = useState(false);
  const [ring, setRing] = useState<Ring | null>(null);
  const [audience, setAudience] = useState<readonly Audience[]>([]);
  const draw = useCallback(() => setDrawing(true), []);
  const done = (corners: LngLat[]) => {
    setRing(corners);
    setDrawing(false);
  };
  const map = (
    <AudienceMap
      audience={audience}
      {...(drawing ? { drawing: { onDone: done, onCancel: () => setDrawing(false) } } : {})}
    />
  );
  return (
    <Dialog
      open
      maxWidth={false}
      aria-label={t('redHanded')}
      slotProps={{ paper: { sx: { width: '96vw', height: '94vh', maxHeight: 'none', m: 0 } } }}
    >
      <Panes data-beside={beside || undefined}>
        {beside && map}
        <BroadcastComposer
          message={null}
          redHanded
          onSent={() => undefined}
          onBack={onClose}
          drawnRing={ring}
          onDraw={draw}
          onAudience={setAudience}
          areaMap={beside ? null : <div style={{ height: 420 }}>{map}</div>}
        />
      </Panes>
    </Dialog>
  );
}
