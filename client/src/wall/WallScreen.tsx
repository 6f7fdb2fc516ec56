import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { StaleBanner } from './Freshness.tsx';
import { selectDescriptions } from './select-wall.ts';
import { type TypeScale, toTypeScale } from './type-scale.ts';
import { useScreenSize } from './use-screen-size.ts';
import { WallBand } from './WallBand.tsx';
import { WallDescriptions } from './WallDescriptions.tsx';
import { ExerciseStripe, ExerciseWatermark } from './WallExercise.tsx';
import { WallFrame } from './WallFrame.tsx';
import { WallMap } from './WallMap.tsx';
import { WallQueue } from './WallQueue.tsx';
import { WallTicker } from './WallTicker.tsx';
import { toLayout } from './wall-layout.ts';

const Middle = styled('main')({ flex: 1, minHeight: 0, display: 'grid', gridTemplateRows: 'minmax(0, 1fr)' });
const Side = styled('aside')({
  minWidth: 0,
  overflow: 'hidden',
  padding: 'calc(28 * var(--u)) calc(56 * var(--u)) 0',
  background: 'var(--surface)',
  borderLeft: 'var(--rule)',
});
const MAP_SHARE = 0.6;
/** Narrower than this in notes, the side needs more of the width than the map leaves. */
const SIDE_EMS = 22;

export function WallScreen({ size }: { size: { widthMm: number; distanceM: number } }) {
  const { widthPx, heightPx } = useScreenSize();
  const { widthMm, distanceM } = size;
  const type = useMemo(() => toTypeScale({ widthMm, distanceM, widthPx }), [widthMm, distanceM, widthPx]);
  const descriptions = useSelected(selectDescriptions);
  const exercise = usePicture((state) => state.operation?.exercise ?? false);
  const content = { descriptions: descriptions.length, exercise };
  const layout = toLayout(type, { widthPx, heightPx }, content);
  const mapWidth = toMapWidth(type, widthPx);
  return (
    <WallFrame type={type}>
      {exercise && <ExerciseStripe height={layout.ribbon} />}
      <WallBand type={type} layout={layout} />
      <StaleBanner />
      <Middle style={{ gridTemplateColumns: `${mapWidth}px minmax(0, 1fr)` }}>
        <WallMap
          least={type.least}
          size={{ width: mapWidth, height: heightPx - layout.band - layout.ticker - layout.ribbon }}
        />
        <Side>
          <WallQueue type={type} layout={layout} />
          {(layout.descriptions > 0 || descriptions.length === 0) && <WallDescriptions layout={layout} />}
        </Side>
      </Middle>
      <WallTicker type={type} layout={layout} widthPx={widthPx} />
      {exercise && <ExerciseWatermark />}
    </WallFrame>
  );
}

function toMapWidth({ note }: TypeScale, widthPx: number): number {
  return Math.round(Math.min(widthPx * MAP_SHARE, Math.max(0, widthPx - SIDE_EMS * note)));
}
