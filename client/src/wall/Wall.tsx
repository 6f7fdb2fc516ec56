import { useColorScheme } from '@mui/material/styles';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection, usePicture, useReady } from '../operation/hooks.ts';
import { type Absence, OperationProvider } from '../operation/OperationContext.tsx';
import { FormatProvider } from '../ui/FormatProvider.tsx';
import { readWallSize, toTypeScale } from './type-scale.ts';
import { useScreenSize } from './use-screen-size.ts';
import { useSelfReload } from './use-self-reload.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { WallFrame } from './WallFrame.tsx';
import { WallScreen } from './WallScreen.tsx';

/** Read-only. `?widthMm=2430&distanceM=6` say how wide the wall is and from how far it is read. */
export function Wall() {
  const size = useMemo(() => readWallSize(location.search), []);
  useWakeLock();
  useDarkWall();
  return (
    <OperationProvider fallback={(absence) => <WallNotice absence={absence} size={size} />}>
      <OpenWall size={size} />
    </OperationProvider>
  );
}

/** A wall hangs in a dark room, whatever its machine prefers; `?theme=light` says otherwise. */
function useDarkWall(): void {
  const { mode, setMode } = useColorScheme();
  const asked = new URLSearchParams(location.search).get('theme') === 'light' ? 'light' : 'dark';
  useEffect(() => {
    if (mode !== undefined && mode !== asked) setMode(asked);
  }, [mode, asked, setMode]);
}

type Size = { widthMm: number; distanceM: number };

function OpenWall({ size }: { size: Size }) {
  const ready = useReady();
  const { refused } = useConnection();
  const timeZone = usePicture((state) => state.operation?.timeZone ?? 'Europe/Amsterdam');
  useSelfReload();
  if (refused) return <WallNotice absence={refused === 'no-session' ? 'signed-out' : 'refused'} size={size} />;
  if (!ready) return <WallNotice absence="loading" size={size} />;
  return (
    <FormatProvider timeZone={timeZone}>
      <WallScreen size={size} />
    </FormatProvider>
  );
}

const notices = {
  'signed-out': ['signedOut', 'signedOutText'],
  'not-staff': ['signedOut', 'signedOutText'],
  unreachable: ['unreachable', 'unreachableText'],
  choose: ['choose', 'chooseText'],
  refused: ['refused', 'refusedText'],
} as const;

function WallNotice({ absence, size }: { absence: Absence | 'refused'; size: Size }) {
  const { t } = useTranslation('wall');
  const { widthPx } = useScreenSize();
  const type = toTypeScale({ ...size, widthPx });
  const words = absence === 'loading' ? null : notices[absence];
  return (
    <WallFrame type={type}>
      <main role="status" style={{ margin: 'auto', padding: 'var(--key)', textAlign: 'center' }}>
        <h1 style={{ font: '700 var(--total)/1.2 var(--font)' }}>
          {words ? t(`notice.${words[0]}`) : t('notice.loading')}
        </h1>
        {words && <p style={{ color: 'var(--text-2)' }}>{t(`notice.${words[1]}`)}</p>}
      </main>
    </WallFrame>
  );
}
