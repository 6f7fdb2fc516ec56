import { styled } from '@mui/material/styles';
import { halvePairingCode, type WallLayoutName } from '@nachtwacht/shared/wire/pairing.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../ui/clock.ts';
import { toTimer } from '../ui/format.ts';
import { CheckIcon } from '../ui/Icons.tsx';
import { reloadSafely } from './reload-safely.ts';
import { toTypeScale } from './type-scale.ts';
import { usePairing } from './use-pairing.ts';
import { useScreenSize } from './use-screen-size.ts';
import { WallFrame } from './WallFrame.tsx';

const Sheet = styled('main')({
  margin: 'auto',
  display: 'grid',
  justifyItems: 'center',
  gap: 'calc(40 * var(--u))',
  padding: 'var(--key)',
  textAlign: 'center',
  color: 'var(--text-2)',
  '& h1': { margin: 0, font: '700 var(--total)/1.15 var(--font)', color: 'var(--text)' },
  '& p': { margin: 0 },
  '& p b': { color: 'var(--text)', fontWeight: 600 },
  '& [data-seen]': { display: 'flex', alignItems: 'center', gap: '.3em', color: 'var(--feedback)', fontWeight: 600 },
});
const Code = styled('output')({
  padding: '.12em .35em',
  borderRadius: 'calc(32 * var(--u))',
  border: 'var(--rule)',
  background: 'var(--surface)',
  color: 'var(--text)',
  font: '700 var(--code)/1.1 var(--font)',
  fontVariantNumeric: 'tabular-nums',
  letterSpacing: '.06em',
  whiteSpace: 'nowrap',
});

/** Widest that nine large signs may be, as a share of the screen. */
const CODE_SHARE = 1 / 11;

type WallPairingProps = { size: { widthMm: number; distanceM: number }; show: WallLayoutName };

/** A screen without a session: the code that a coordinator types, and where. */
export function WallPairing({ size, show }: WallPairingProps) {
  const { t } = useTranslation('wall');
  const { widthPx } = useScreenSize();
  const type = toTypeScale({ ...size, widthPx });
  const shown = usePairing(show, useCallback(enter, []));
  return (
    <WallFrame type={type}>
      <Sheet style={{ '--code': `${Math.max(type.key, widthPx * CODE_SHARE)}px` } as Record<string, string>}>
        <h1>{t('pairing.title')}</h1>
        {shown ? (
          <>
            <Code aria-label={t('pairing.code')}>{halvePairingCode(shown.code)}</Code>
            <p>
              {t('pairing.type')} <b>{`${location.host}/setup`}</b>
              <br />
              {t('pairing.where')}
            </p>
            {shown.seen ? (
              <p data-seen role="status">
                <CheckIcon fontSize="inherit" />
                {t('pairing.seen')}
              </p>
            ) : (
              <Left untilMs={shown.expiresAtMs} />
            )}
          </>
        ) : (
          <p role="status">{t('pairing.waiting')}</p>
        )}
      </Sheet>
    </WallFrame>
  );
}

function Left({ untilMs }: { untilMs: number }) {
  const { t } = useTranslation('wall');
  useNow();
  return <p>{t('pairing.left', { time: toTimer(untilMs - Date.now()) })}</p>;
}

function enter(operationId: string): void {
  const address = new URL(location.href);
  address.searchParams.set('operation', operationId);
  reloadSafely(address.href);
}
