// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { renderInRoom } from '../../test/Room.tsx';
import { toNotes } from '../map/surroundings.ts';
import { OperationContext } from '../operation/OperationContext.tsx';
import { DeskProvider } from './DeskContext.tsx';
import { MapNoteForm } from './MapNoteForm.tsx';
import { useNoting } from './use-noting.ts';

afterEach(cleanup);

let map: ReturnType<typeof useNoting>;

function Written() {
  map = useNoting();
  const { noting = { picking: false }, setNoting } = map;
  return <MapNoteForm noting={noting} onNoting={setNoting} onClose={() => setNoting(undefined)} />;
}

test('a note about an area is drawn on the map, kept with its ring and shown with it', async () => {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  peopleOf(night);
  await renderInRoom(
    <OperationContext value={night.operation}>
      <DeskProvider>
        <Written />
      </DeskProvider>
    </OperationContext>,
    { now: night.now },
  );
  expect(map.drawing).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: 'Teken een gebied' }));
  act(() =>
    map.drawing?.onDone([
      [4.9, 52.08],
      [4.92, 52.08],
      [4.92, 52.1],
      [4.9, 52.08],
    ]),
  );
  expect(map.drawing).toBeUndefined();
  expect(map.unwritten).toMatchObject([{ ring: { length: 4 }, lat: expect.closeTo(52.09) }]);
  screen.getByText('Het gebied staat op de kaart, met het punt in het midden.');
  fireEvent.change(screen.getByRole('textbox', { name: 'Wat moet iedereen weten?' }), {
    target: { value: 'Vuurwerkvrije zone' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Zet op de kaart' }));
  const shown = () => toNotes(night.operation.picture.state, night.now(), (until) => until);
  await waitFor(() => expect(shown()).toHaveLength(1));
  expect(shown()).toMatchObject([{ label: 'Vuurwerkvrije zone', lng: expect.closeTo(4.91), ring: { length: 4 } }]);
  await waitFor(() => expect(map.unwritten).toEqual([]));
});
