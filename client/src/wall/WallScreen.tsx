import { styled } from '@mui/material/styles';
import type { WallLayoutName } from '@nachtwacht/shared/wire/pairing.ts';
import { useMemo } from 'react';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { toFigureLayout } from './figure-rows.ts';
import { selectDescriptions } from './select-wall.ts';
import { type TypeScale, toTypeScale } from './type-scale.ts';
import { useScreenSize } from './use-screen-size.ts';
import { WallBand } from './WallBand.tsx';
import { WallDescriptions } from './WallDescriptions.tsx';
import { ExerciseStripe, ExerciseWatermark } from './WallExercise.tsx';
import { WallFigures } from './WallFigures.tsx';
import { WallFoot } from './WallFoot.tsx';
import { WallFrame } from './WallFrame.tsx';
import { WallMap } from './WallMap.tsx';
import { WallQueue } from './WallQueue.tsx';
import { toLayout, toQueueRoom, type WallLayout } from './wall-layout.ts';

const Middle = styled('main')({ flex: 1, minHeight: 0, display: 'grid', gridTemplateRows: 'minmax(0, 1fr)' });
const Side = styled('aside')({
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  overflow: 'hidden',
  padding: 'calc(28 * var(--u)) calc(56 * var(--u)) 0',
  background: 'var(--surface)',
  '* + &': { borderLeft: 'var(--rule)' },
});
const MAP_SHARE = 0.6;
/** Narrower than this in notes, the side needs more of the width than the map leaves. */
const SIDE_EMS = 22;

type Pixels = { widthPx: number; heightPx: number };
type PartProps = { type: TypeScale; layout: WallLayout; pixels: Pixels };

export type WallScreenProps = { size: { widthMm: number; distanceM: number }; show?: WallLayoutName };

export function WallScreen({ size, show = 'mixed' }: WallScreenProps) {
  const { widthPx, heightPx } = useScreenSize();
  const { widthMm, distanceM } = size;
  const type = useMemo(() => toTypeScale({ widthMm, distanceM, widthPx }), [widthMm, distanceM, widthPx]);
  const descriptions = useSelected(selectDescriptions);
  const exercise = usePicture((state) => state.operation?.exercise ?? false);
  const pixels = { widthPx, heightPx };
  const layout = toLayout(type, pixels, { descriptions: descriptions.length, exercise });
  const part = { type, layout, pixels };
  return (
    <WallFrame type={type}>
      {exercise && <ExerciseStripe height={layout.ribbon} />}
      <WallBand type={type} height={layout.band} cells={show === 'figures' ? [] : layout.cells} />
      {show === 'mixed' && <MixedPart {...part} descriptions={descriptions.length} />}
      {show === 'map' && <MapPart {...part} />}
      {show === 'queue' && <QueuePart {...part} />}
      {show === 'figures' && <WallFigures type={type} figures={toFigureLayout(type, pixels, layout)} />}
      <WallFoot type={type} height={layout.ticker} />
      {exercise && <ExerciseWatermark />}
    </WallFrame>
  );
}

function MixedPart({ type, layout, pixels, descriptions }: PartProps & { descriptions: number }) {
  const width = toMapWidth(type, pixels.widthPx);
  return (
    <Middle style={{ gridTemplateColumns: `${width}px minmax(0, 1fr)` }}>
      <WallMap least={type.least} size={{ width, height: heightOf(layout, pixels) }} />
      <Side>
        <WallQueue type={type} room={{ ...layout, columns: 1 }} />
        {(layout.descriptions > 0 || descriptions === 0) && <WallDescriptions layout={layout} />}
      </Side>
    </Middle>
  );
}

function MapPart({ type, layout, pixels }: PartProps) {
  return (
    <Middle>
      <WallMap least={type.least} size={{ width: pixels.widthPx, height: heightOf(layout, pixels) }} />
    </Middle>
  );
}

function QueuePart({ type, layout, pixels }: PartProps) {
  return (
    <Middle>
      <Side as="div">
        <WallQueue type={type} room={toQueueRoom(type, pixels, layout)} />
      </Side>
    </Middle>
  );
}

function heightOf({ band, ticker, ribbon }: WallLayout, { heightPx }: Pixels): number {
  return heightPx - band - ticker - ribbon;
}

function toMapWidth({ note }: TypeScale, widthPx: number): number {
  return Math.round(Math.min(widthPx * MAP_SHARE, Math.max(0, widthPx - SIDE_EMS * note)));
}
