import { act, fireEvent, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { DeskProvider, type DeskRoom, useDesk } from '../src/desk/DeskContext.tsx';
import { DeskScreen } from '../src/desk/DeskScreen.tsx';
import { fetchLaterParts } from '../src/desk/later-parts.tsx';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { type NightPeople, peopleOf } from './busy-night.ts';
import { createLoopback, type Loopback, type LoopbackOptions } from './loopback-operation.ts';
import { renderInRoom } from './Room.tsx';

/** jsdom lays nothing out: the list gets a height, and the map stays away because it is never told which one to draw. */
export function layOut(): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(528);
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  Element.prototype.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
}

/** A whole desk on a night at 23:40; `room` is what its parts share. */
export async function openDesk(
  prepare: (night: Loopback, people: NightPeople) => void,
  options: Partial<LoopbackOptions> = {},
) {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit', ...options });
  const people = peopleOf(night);
  night.at('23:40:00');
  prepare(night, people);
  let found: DeskRoom | undefined;
  const look = (room: DeskRoom) => {
    found = room;
  };
  const show = () =>
    renderInRoom(
      <OperationContext value={night.operation}>
        <DeskProvider>
          <Look onRoom={look} />
          <DeskScreen />
        </DeskProvider>
      </OperationContext>,
      { now: night.now },
    );
  await fetchLaterParts();
  await show();
  const room = () => {
    if (!found) throw new Error('the desk is not open');
    return found;
  };
  return { night, people, room, show };
}

function Look({ onRoom }: { onRoom: (room: DeskRoom) => void }) {
  onRoom(useDesk());
  return null;
}

export const rows = () => screen.queryAllByRole('row').map((row) => row.textContent ?? '');
export const settled = () => act(async () => undefined);
export const press = async (key: string, more: KeyboardEventInit = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
  await settled();
};
