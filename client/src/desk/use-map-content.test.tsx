// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import type { Focus } from '../map/place-on-map.ts';
import { OperationContext } from '../operation/OperationContext.tsx';
import { DeskProvider, useDesk } from './DeskContext.tsx';
import type { DeskStore } from './desk-store.ts';
import { useMessageFocus } from './use-map-content.ts';

afterEach(cleanup);

let desk: DeskStore;
let focus: Focus | undefined;

function Probe() {
  desk = useDesk().desk;
  focus = useMessageFocus();
  return null;
}

test('the map goes to a message when asked, and not again when something happens to it', () => {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  const place = (lat: number) => ({ kind: 'point', lng: 4.9, lat }) as const;
  const [near, far] = [52.08, 52.1].map((lat) => forward(night, people, { place: place(lat) }));
  const tree = () => (
    <OperationContext value={night.operation}>
      <DeskProvider>
        <Probe />
      </DeskProvider>
    </OperationContext>
  );
  const { rerender } = render(tree());
  const press = () => act(() => desk.change({ centred: desk.store.get().centred + 1 }));

  act(() => desk.select(near ?? ''));
  expect(focus).toBeUndefined();
  press();
  const asked = focus;
  expect(asked).toMatchObject({ lng: 4.9, lat: 52.08 });

  night.act(people.koster, 'message.place', { messageId: near ?? '', place: place(52.2), label: 'Brug' });
  act(() => rerender(tree()));
  act(() => desk.select(far ?? ''));
  expect(focus).toBe(asked);
  press();
  expect(focus).toMatchObject({ lat: 52.1 });
});
