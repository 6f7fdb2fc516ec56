import Button from '@mui/material/Button';
import type { HangingWalls } from '@nachtwacht/shared/wire/pairing.ts';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { PlusIcon } from '../ui/Icons.tsx';
import { Card, CardBody, Meta, TroubleNote } from './Layout.tsx';
import { PairWall } from './PairWall.tsx';
import { useRun } from './use-act.ts';
import { askWalls, revokeWall } from './wall-requests.ts';

type Wall = HangingWalls['walls'][number];

/** Walls that hang, each with its own session, and the control that lets another one in. */
export function WallsCard() {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const [pairing, setPairing] = useState(false);
  const { walls, refresh } = useWalls();
  return (
    <Card sx={{ flex: 'none' }} aria-label={t('walls.title')}>
      <header>
        <h2>{t('walls.title')}</h2>
        {pairing ? (
          <Button variant="text" size="small" onClick={() => setPairing(false)}>
            {common('action.close')}
          </Button>
        ) : (
          <Button size="small" startIcon={<PlusIcon />} onClick={() => setPairing(true)}>
            {t('walls.pair')}
          </Button>
        )}
      </header>
      {pairing && (
        <PairWall
          onPaired={() => {
            setPairing(false);
            refresh();
          }}
        />
      )}
      <CardBody>
        {walls.length === 0 && !pairing && <Meta>{t('walls.none')}</Meta>}
        {walls.map((wall) => (
          <HangingWall key={wall.sessionId} wall={wall} onRevoked={refresh} />
        ))}
      </CardBody>
    </Card>
  );
}

/** Asked anew when somebody is enrolled, comes or goes. */
function useWalls(): { walls: readonly Wall[]; refresh: () => void } {
  const { operationId } = useOperation();
  const [walls, setWalls] = useState<readonly Wall[]>([]);
  const staff = usePicture((state) => state.staff.size);
  const here = useLive((live) => live.presence.length);
  const refresh = useCallback(() => {
    void askWalls(operationId).then((reply) => reply.ok && setWalls(reply.value.walls));
  }, [operationId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who comes or goes says when to ask again
  useEffect(refresh, [refresh, staff, here]);
  return { walls, refresh };
}

function HangingWall({ wall, onRevoked }: { wall: Wall; onRevoked: () => void }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const { operationId } = useOperation();
  const here = useLive((live) => live.presence.some(({ staffId }) => staffId === wall.staffId));
  const { busy, trouble, run } = useRun();
  const revoke = async () => {
    if ((await run(() => revokeWall(operationId, wall.sessionId))) !== undefined) onRevoked();
  };
  const { name, since, screen } = wall;
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '4px 8px', alignItems: 'center' }}>
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <b>{name}</b>
        <Meta>
          {[
            t(here ? 'walls.now' : 'walls.away'),
            screen ? `${t(`walls.layout.${screen.layout}`)}, ${screen.address}` : t('walls.byLink'),
            t('walls.since', { at: format.dateTime(since) }),
          ].join(' · ')}
        </Meta>
      </div>
      <Button size="small" loading={busy} onClick={() => void revoke()} aria-label={`${t('walls.revoke')}: ${name}`}>
        {t('walls.revoke')}
      </Button>
      <TroubleNote trouble={trouble} />
    </div>
  );
}
