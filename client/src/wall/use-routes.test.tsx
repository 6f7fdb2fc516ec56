// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { describe as tell } from '../../test/play-busy-night.ts';
import { renderInRoom } from '../../test/Room.tsx';
import { OperationContext } from '../operation/OperationContext.tsx';
import { useRoutes } from './use-routes.ts';

afterEach(cleanup);

function Routes() {
  return useRoutes().map(({ id, name, stops }) => (
    <li key={id}>{[name, ...stops.map(({ time, lng }) => `${time} ${lng}`)].join(', ')}</li>
  ));
}

test('an active description shows where and when it was last seen, from the first sighting on', async () => {
  const night = createLoopback({ role: 'wall', name: 'Videowall' });
  const people = peopleOf(night);
  tell(night, people.koster, people, '23:00:00', 'Groep van 8', 'Gooien vuurwerk', '');
  tell(night, people.koster, people, '23:01:00', 'Rode bestelbus', 'Rijdt rond', '');
  const [first] = night.operation.picture.state.broadcasts.keys();
  for (const [at, lng] of [
    ['23:10:00', 4.91],
    ['23:20:00', 4.91],
  ] as const) {
    night.at(at);
    forward(night, people, { place: { kind: 'point', lng, lat: 52.08 }, broadcastId: first ?? null });
  }
  await renderInRoom(
    <OperationContext value={night.operation}>
      <Routes />
    </OperationContext>,
    { now: night.now },
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['signalement 1, 23:20 4.91']);
});
