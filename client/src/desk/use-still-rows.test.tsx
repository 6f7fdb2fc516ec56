// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { dispatch, forward, type NightPeople, peopleOf } from '../../test/busy-night.ts';
import { createLoopback, type Loopback } from '../../test/loopback-operation.ts';
import { OperationContext } from '../operation/OperationContext.tsx';
import { DeskProvider, useDesk } from './DeskContext.tsx';
import type { DeskStore } from './desk-store.ts';
import { selectRows } from './select-rows.ts';
import { useStillRows } from './use-still-rows.ts';

const ROW = 76;

beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(3 * ROW);
});
afterEach(cleanup);

let desk: DeskStore;

function List({ night }: { night: Loopback }) {
  desk = useDesk().desk;
  const list = useRef<HTMLDivElement>(null);
  const { state } = night.operation.picture;
  const rows = selectRows(state, desk.store.get(), night.operation.me.staffId);
  const items = rows.map((message) => ({ kind: 'message' as const, id: message.id, message, within: false }));
  const { above, onScroll } = useStillRows(items, list);
  return (
    <section ref={list} aria-label="rijen" onScroll={onScroll}>
      {above.count} nieuw, {above.urgent} spoed
    </section>
  );
}

function openList(night: Loopback) {
  const tree = () => (
    <OperationContext value={night.operation}>
      <DeskProvider>
        <List night={night} />
      </DeskProvider>
    </OperationContext>
  );
  const { rerender } = render(tree());
  return () => act(() => rerender(tree()));
}

function eight(): { night: Loopback; people: NightPeople; ids: string[] } {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  const ids = Array.from({ length: 8 }, (_, number) => forward(night, people, { text: `Rustig ${number}` }));
  return { night, people, ids };
}

const list = () => screen.getByRole('region');

test('who has scrolled keeps the same rows in view, and reads how many came in above', () => {
  const { night, people } = eight();
  const repaint = openList(night);
  list().scrollTop = 2 * ROW;
  forward(night, people, { text: 'De schuur staat in brand', called112: 'no' });
  forward(night, people, { text: 'Ze gooien stenen tegen een ruit' });
  repaint();
  expect(list().scrollTop).toBe(4 * ROW);
  expect(list().textContent).toBe('2 nieuw, 1 spoed');
});

test('at the top the newest simply appears', () => {
  const { night, people } = eight();
  const repaint = openList(night);
  forward(night, people, { text: 'De schuur staat in brand', called112: 'no' });
  repaint();
  expect([list().scrollTop, list().textContent]).toEqual([0, '0 nieuw, 0 spoed']);
});

test('a message that is being worked on stays where it was', () => {
  const { night, people, ids } = eight();
  const repaint = openList(night);
  const mine = ids[1] ?? '';
  night.operation.connection.send('message.claim', { messageId: mine });
  desk.select(mine);
  repaint();
  forward(night, people, { text: 'De schuur staat in brand', called112: 'no' });
  repaint();
  expect(list().scrollTop).toBe(ROW);
});

test('what comes in below moves nothing', () => {
  const { night, people } = eight();
  const repaint = openList(night);
  list().scrollTop = 2 * ROW;
  forward(night, people, { text: 'Nog iets rustigs' });
  repaint();
  expect(list().scrollTop).toBe(2 * ROW);
});

test('what a colleague decides above moves nothing either', () => {
  const { night, people, ids } = eight();
  const repaint = openList(night);
  list().scrollTop = 3 * ROW;
  for (const id of ids.slice(0, 2)) dispatch(night, people, [id]);
  repaint();
  expect(list().scrollTop).toBe(ROW);
});

test('what came in above counts down when it is decided or scrolled to', () => {
  const { night, people } = eight();
  const repaint = openList(night);
  list().scrollTop = 2 * ROW;
  const fire = forward(night, people, { text: 'De schuur staat in brand', called112: 'no' });
  forward(night, people, { text: 'Ze gooien stenen tegen een ruit' });
  repaint();
  dispatch(night, people, [fire]);
  repaint();
  expect(list().textContent).toBe('1 nieuw, 0 spoed');
  expect(list().scrollTop).toBe(3 * ROW);
  list().scrollTop = ROW / 4;
  fireEvent.scroll(list());
  expect(list().textContent).toBe('0 nieuw, 0 spoed');
});

test('another tab is another list: nothing came in above', () => {
  const { night, ids } = eight();
  const repaint = openList(night);
  night.operation.connection.send('message.claim', { messageId: ids[5] ?? '' });
  act(() => {
    desk.select(ids[5] ?? '');
    desk.change({ tab: 'mine' });
  });
  repaint();
  act(() => desk.change({ tab: 'all' }));
  repaint();
  expect(list().textContent).toBe('0 nieuw, 0 spoed');
});
