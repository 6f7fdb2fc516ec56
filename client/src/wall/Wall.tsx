import { useColorScheme } from '@mui/material/styles';
import type { WallLayoutName } from '@nachtwacht/shared/wire/pairing.ts';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection, usePicture, useReady } from '../operation/hooks.ts';
import { type Absence, OperationProvider } from '../operation/OperationContext.tsx';
import { FormatProvider } from '../ui/FormatProvider.tsx';
import { readLayout } from './read-layout.ts';
import { readWallSize, toTypeScale } from './type-scale.ts';
import { useScreenSize } from './use-screen-size.ts';
import { outside, useSelfReload } from './use-self-reload.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { WallFrame } from './WallFrame.tsx';
import { WallPairing } from './WallPairing.tsx';
import { WallScreen } from './WallScreen.tsx';

/** Read-only. `?layout=map|queue|figures|mixed`; `?widthMm=2430&distanceM=6` say how wide the wall is and from how far it is read. */
export function Wall() {
  const asked = useMemo(() => ({ size: readWallSize(location.search), show: readLayout(location.search) }), []);
  useWakeLock();
  useDarkWall();
  return (
    <OperationProvider fallback={(absence) => <ClosedWall absence={absence} {...asked} />}>
      <OpenWall {...asked} />
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

type Asked = { size: { widthMm: number; distanceM: number }; show: WallLayoutName };

function OpenWall({ size, show }: Asked) {
  const ready = useReady();
  const { refused, health } = useConnection();
  const timeZone = usePicture((state) => state.operation?.timeZone ?? 'Europe/Amsterdam');
  useSelfReload();
  if (refused !== null && outside.has(refused)) return <WallPairing size={size} show={show} />;
  if (refused !== null) return <WallNotice absence="refused" size={size} />;
  if (!ready) return <WallNotice absence={health === 'red' ? 'unreachable' : 'loading'} size={size} />;
  return (
    <FormatProvider timeZone={timeZone}>
      <WallScreen size={size} show={show} />
    </FormatProvider>
  );
}

/** Without a session, or with one that opens no operation, a coordinator has to let this screen in. */
function ClosedWall({ absence, size, show }: Asked & { absence: Absence }) {
  if (absence === 'signed-out' || absence === 'choose') return <WallPairing size={size} show={show} />;
  return <WallNotice absence={absence} size={size} />;
}

const notices = {
  'not-staff': ['signedOut', 'signedOutText'],
  unreachable: ['unreachable', 'unreachableText'],
  refused: ['refused', 'refusedText'],
} as const;

type NoticeProps = { absence: keyof typeof notices | 'loading'; size: Asked['size'] };

function WallNotice({ absence, size }: NoticeProps) {
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
