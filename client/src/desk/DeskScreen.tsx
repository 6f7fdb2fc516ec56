import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience, Ring } from '../map/place-on-map.ts';
import { useAttendance, useMe, usePicture, useReady, useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { ExerciseRibbon } from '../ui/ExerciseRibbon.tsx';
import { FormatProvider } from '../ui/FormatProvider.tsx';
import { DeskBanners } from './DeskBanners.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { DeskFooter } from './DeskFooter.tsx';
import { DeskHeader } from './DeskHeader.tsx';
import { DeskKeys } from './DeskKeys.tsx';
import {
  BroadcastSlot,
  CommandPalette,
  DeskMap,
  fetchLaterParts,
  HandOver,
  HotkeyHelp,
  OperationPicker,
  SenderDialogs,
} from './later-parts.tsx';
import { MessagePanel } from './MessagePanel.tsx';
import { Queue } from './Queue.tsx';
import { selectRows } from './select-rows.ts';
import { useBetween } from './use-between.ts';
import { useFlood } from './use-flood.ts';
import { useItems } from './use-items.ts';

const none: readonly Audience[] = [];

export function DeskScreen() {
  const { me, operationId } = useOperation();
  const timeZone = usePicture((state) => state.operation?.timeZone);
  const chosen = new URLSearchParams(location.search).has('operation');
  const live = me.operations.filter(({ status }) => status === 'live');
  if (!chosen && me.operations.length > 1 && live.length !== 1) {
    return (
      <Suspense>
        <OperationPicker />
      </Suspense>
    );
  }
  return (
    <FormatProvider key={operationId} {...(timeZone ? { timeZone } : {})}>
      <Console />
    </FormatProvider>
  );
}

function Console() {
  // Asked for at the start, so that the first message that is opened does not wait for its words.
  useTranslation(['desk', 'conversation', 'hints', 'refusals']);
  const { desk } = useDesk();
  const { staffId } = useMe();
  const exercise = usePicture((state) => state.operation?.exercise ?? false);
  const tab = useView((view) => view.tab);
  const search = useView((view) => view.search);
  const municipality = useView((view) => view.municipality);
  const between = useBetween();
  const help = useView((view) => view.help);
  const rows = useSelected(
    useMemo(
      () => (state: Parameters<typeof selectRows>[0]) =>
        selectRows(state, { tab, search, municipality, between }, staffId),
      [tab, search, municipality, between, staffId],
    ),
  );
  const items = useItems(rows);
  useFlood();
  useLaterParts();
  useFirstChoice(rows[0]?.id);
  useBusyWith();
  return (
    <Screen>
      {exercise && <ExerciseRibbon />}
      <DeskHeader />
      <DeskBanners />
      <Columns rows={rows} items={items} />
      <DeskFooter />
      <DeskKeys rows={rows} items={items} />
      <Suspense>
        <HotkeyHelp open={help} onClose={() => desk.change({ help: false })} />
        <SenderDialogs />
        <HandOver />
        <CommandPalette />
      </Suspense>
    </Screen>
  );
}

function Columns({ rows, items }: Parameters<typeof Queue>[0]) {
  const { desk } = useDesk();
  const composing = useView((view) => view.mode === 'broadcast' && (view.ownBroadcast || view.selectedId !== null));
  const wide = useMediaQuery('(min-width: 1600px)');
  const [drawing, setDrawing] = useState(false);
  const [ring, setRing] = useState<Ring | null>(null);
  const [audience, setAudience] = useState<readonly Audience[]>(none);
  const hasMap = !composing || wide;
  useEffect(() => desk.change({ hasMap }), [desk, hasMap]);
  useEffect(() => {
    if (!composing) setDrawing(false);
  }, [composing]);

  const done = (drawn: Ring) => {
    setDrawing(false);
    setRing(drawn);
  };
  const map = (
    <Suspense fallback={<span />}>
      <DeskMap
        drawing={drawing ? { onDone: done, onCancel: () => setDrawing(false) } : undefined}
        drawn={audience}
        composing={composing}
      />
    </Suspense>
  );
  return (
    <Main data-composing={composing || undefined}>
      <Queue rows={rows} items={items} />
      {hasMap && map}
      {composing ? (
        <Suspense fallback={<span />}>
          <BroadcastSlot
            drawnRing={ring}
            onDraw={() => setDrawing(true)}
            onAudience={setAudience}
            areaMap={hasMap ? null : <OwnMap>{map}</OwnMap>}
          />
        </Suspense>
      ) : (
        <MessagePanel items={items} />
      )}
    </Main>
  );
}

/** When the desk opens, the message on top is the one to look at. */
function useFirstChoice(firstId: string | undefined): void {
  const { desk } = useDesk();
  const ready = useReady();
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current || !firstId) return;
    done.current = true;
    if (desk.store.get().selectedId === null) desk.select(firstId);
  }, [ready, firstId, desk]);
}

function useLaterParts(): void {
  const { i18n } = useTranslation();
  const ready = useReady();
  useEffect(() => {
    if (!ready) return;
    void fetchLaterParts();
    void i18n.loadNamespaces('broadcasts');
  }, [ready, i18n]);
}

/** Tells the server which messages this desk is working on, so that their claims last. */
function useBusyWith(): void {
  const { picture } = useOperation();
  const { staffId } = useMe();
  const selectedId = useView((view) => view.selectedId);
  const mine = usePicture((state) => {
    const held = [...state.claimed].filter((id) => picture.state.messages.get(id)?.claim?.staffId === staffId);
    return held.includes(selectedId ?? '') ? (selectedId ?? '') : '';
  });
  useAttendance(useMemo(() => (mine === '' ? [] : [mine]), [mine]));
}

const Screen = styled('div')({
  height: '100dvh',
  minWidth: 1200,
  display: 'flex',
  flexDirection: 'column',
  overflow: 'hidden',
  background: 'var(--bg)',
});
const OwnMap = styled('div')({ height: 360, display: 'grid', borderRadius: 8, overflow: 'hidden' });
const Main = styled('main')({
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: '528px minmax(0, 1fr) 544px',
  '&[data-composing]': { gridTemplateColumns: '528px minmax(0, 1fr) 864px' },
  '@media (max-width: 1599px)': {
    gridTemplateColumns: '528px minmax(0, 1fr) 480px',
    '&[data-composing]': { gridTemplateColumns: '528px minmax(0, 1fr)' },
  },
});
