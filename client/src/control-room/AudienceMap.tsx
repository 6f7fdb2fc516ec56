import { useColorScheme } from '@mui/material/styles';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationMap, type OperationMapProps } from '../map/OperationMap.tsx';
import { fitBounds, readBounds, selectBoundsText } from '../map/overview.ts';
import { useMapEngine } from '../map/use-map-engine.ts';
import { messagePins } from '../messages/message-pins.ts';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';

const MINUTE_MS = 60_000;
/** About the room that the map has beside the composer. */
const PIXELS = { width: 900, height: 900 };
const selectMessages = (state: State) => [...state.messages.values()];

/** Open messages and the audience that is being chosen. */
export function AudienceMap({ audience, drawing }: Pick<OperationMapProps, 'audience' | 'drawing'>) {
  const { i18n } = useTranslation();
  const { colorScheme = 'dark' } = useColorScheme();
  const { picture, me } = useOperation();
  const engine = useMapEngine();
  const messages = useSelected(selectMessages);
  const bounds = usePicture(selectBoundsText);
  const minute = useNowSelected((now) => Math.floor(now / MINUTE_MS) * MINUTE_MS);
  const home = useMemo(() => fitBounds(readBounds(bounds), PIXELS), [bounds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: messages stand for the picture, which changes in place
  const pins = useMemo(
    () => messagePins(picture.state, { staffId: me.staffId, decidedSince: null, now: minute }),
    [picture, messages, me, minute],
  );
  if (!engine) return <ScreenSkeleton />;
  return (
    <OperationMap
      engine={engine}
      theme={colorScheme}
      lang={i18n.language === 'en' ? 'en' : 'nl'}
      centre={home.centre}
      zoom={home.zoom}
      pins={pins}
      audience={audience ?? []}
      drawing={drawing}
    />
  );
}
