// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createLoopback } from '../../test/loopback-operation.ts';
import { playBusyNight } from '../../test/play-busy-night.ts';
import { renderInRoom } from '../../test/Room.tsx';
import { OperationContext } from '../operation/OperationContext.tsx';
import { DeskProvider } from './DeskContext.tsx';
import { useWiderActs } from './use-wider-acts.ts';

afterEach(cleanup);

function Details() {
  const acts = useWiderActs();
  return acts.filter(({ id }) => id.startsWith('pass on')).map(({ id, detail }) => <li key={id}>{detail}</li>);
}

test.each([
  ['nl', /^nr\. 2 /],
  ['en', /^no\. 2 /],
] as const)('a description is numbered in the language of the desk: %s', async (language, numbered) => {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  playBusyNight(night);
  await renderInRoom(
    <OperationContext value={night.operation}>
      <DeskProvider>
        <Details />
      </DeskProvider>
    </OperationContext>,
    { now: night.now, language },
  );
  expect(screen.getByText(numbered)).toBeDefined();
});
