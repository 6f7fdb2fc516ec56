import { useCallback } from 'react';
import type { PickedPoint } from '../map/place-on-map.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useStore } from '../store/create-store.ts';
import { useDesk, useView } from './DeskContext.tsx';
import { startDraft } from './start-draft.ts';

/** The point of the dispatch that is being written; a click on the map moves it while the form asks for one. */
export function usePickedPoint() {
  const { picture } = useOperation();
  const { desk, drafts } = useDesk();
  const picking = useView((view) => view.picking);
  const selectedId = useView((view) => (view.mode === 'dispatch' ? view.selectedId : null));
  const correcting = useView((view) => view.correcting);
  const key = correcting ?? selectedId;
  const point = useStore(drafts.store, (all) => (key ? all.dispatch[key]?.point : undefined)) ?? undefined;
  const onPick = useCallback(
    (chosen: PickedPoint) => {
      const message = picture.state.messages.get(selectedId ?? '');
      if (!message) return;
      const known = drafts.store.get().dispatch[key ?? ''];
      const draft = known ?? startDraft(picture.state, message, correcting);
      const point = { lng: chosen.lng, lat: chosen.lat };
      drafts.keep('dispatch', key ?? message.id, { ...draft, point, precision: 'point' });
      desk.change({ picking: false });
    },
    [picture, desk, drafts, selectedId, correcting, key],
  );
  return { point, onPick: picking ? onPick : undefined };
}
