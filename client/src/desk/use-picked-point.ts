import { useCallback } from 'react';
import { proposeDispatch } from '../dispatches/propose-dispatch.ts';
import type { PickedPoint } from '../map/place-on-map.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useStore } from '../store/create-store.ts';
import { useDesk, useView } from './DeskContext.tsx';

/** The point of the dispatch that is being written; a click on the map moves it while the form asks for one. */
export function usePickedPoint() {
  const { picture } = useOperation();
  const { desk, drafts } = useDesk();
  const picking = useView((view) => view.picking);
  const selectedId = useView((view) => (view.mode === 'dispatch' ? view.selectedId : null));
  const point =
    useStore(drafts.store, (all) => (selectedId ? all.dispatch[selectedId]?.point : undefined)) ?? undefined;
  const onPick = useCallback(
    (chosen: PickedPoint) => {
      const message = picture.state.messages.get(selectedId ?? '');
      if (!message) return;
      const known = drafts.store.get().dispatch[message.id];
      const draft = known ?? {
        ...proposeDispatch(message, picture.state.groups),
        alsoFeedback: message.owed !== null,
      };
      drafts.keep('dispatch', message.id, { ...draft, point: { lng: chosen.lng, lat: chosen.lat } });
      desk.change({ picking: false });
    },
    [picture, desk, drafts, selectedId],
  );
  return { point, onPick: picking ? onPick : undefined };
}
