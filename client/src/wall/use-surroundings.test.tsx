// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { renderInRoom } from '../../test/Room.tsx';
import { OperationContext } from '../operation/OperationContext.tsx';
import { useSurroundings } from './use-surroundings.ts';

afterEach(cleanup);

function Around() {
  const { notes, areas } = useSurroundings();
  return (
    <>
      <p>{notes.map(({ kind, label }) => `${kind} ${label}`).join(', ')}</p>
      <output>{areas.map(({ state, note }) => `${state}${note}`).join(', ')}</output>
    </>
  );
}

test('the wall’s map shows permits with their end and the life of groups, without a word of either', async () => {
  const night = createLoopback({ role: 'wall', name: 'Videowall' });
  const people = peopleOf(night);
  night.at('23:30:00');
  const note = { noteId: uuidv7(), kind: 'permit', text: 'Vreugdevuur', lng: 4.9, lat: 52.08 } as const;
  night.act(people.koster, 'note.add', { ...note, until: '2026-12-31T23:30:00.000Z' });
  await renderInRoom(
    <OperationContext value={night.operation}>
      <Around />
    </OperationContext>,
    { now: night.now },
  );
  expect(screen.getByText('permit tot 00:30')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('unreachable');
  forward(night, people, {});
  const { epoch, seq } = night.operation.picture.position ?? { epoch: 1, seq: 0 };
  const at = new Date(night.now()).toISOString();
  act(() => night.operation.live.apply({ at, head: { epoch, seq }, reach: { all: [people.admin.id] } }));
  expect(screen.getByRole('status').textContent).toBe('active');
});
