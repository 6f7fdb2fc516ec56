// @vitest-environment jsdom

import { selectOwed } from '@nachtwacht/shared/messages/queue.ts';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { toTimer } from '../src/ui/format.ts';
import { StaleBanner } from '../src/wall/Freshness.tsx';
import { toFigureLayout } from '../src/wall/figure-rows.ts';
import { toTypeScale } from '../src/wall/type-scale.ts';
import { WallBand } from '../src/wall/WallBand.tsx';
import { WallDescriptions } from '../src/wall/WallDescriptions.tsx';
import { WallFigures } from '../src/wall/WallFigures.tsx';
import { WallQueue } from '../src/wall/WallQueue.tsx';
import { WallTicker } from '../src/wall/WallTicker.tsx';
import { toLayout } from '../src/wall/wall-layout.ts';
import { createLoopback } from './loopback-operation.ts';
import { playBusyNight } from './play-busy-night.ts';
import { renderInRoom } from './Room.tsx';

afterEach(cleanup);

const pixels = { widthPx: 3840, heightPx: 2160 };
const type = toTypeScale({ widthMm: 2430, distanceM: 6, widthPx: pixels.widthPx });

async function hang(language: 'nl' | 'en' = 'nl') {
  const night = createLoopback({ role: 'wall', name: 'Videowall', bodies: false });
  playBusyNight(night);
  const layout = toLayout(type, pixels, { descriptions: 2, exercise: false });
  await renderInRoom(
    <OperationContext value={night.operation}>
      <WallBand type={type} height={layout.band} cells={layout.cells} />
      <StaleBanner height={layout.ticker} />
      <WallQueue type={type} room={{ ...layout, columns: 1 }} />
      <WallDescriptions layout={layout} />
      <WallTicker type={type} height={layout.ticker} />
    </OperationContext>,
    { now: night.now, language },
  );
  return night;
}

test('the queue names topic, group, age and holder, and not one word of a message', async () => {
  const night = await hang();
  const rows = within(screen.getByRole('region', { name: 'Wachtrij' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    'Terug: melding 134 minBloemen- en Bomenkwartieropen',
    'Gewonde1 minBinnenstadDe Wit',
    'Brand19 sSchilderskwartier-Zuid112: nee',
    'Vernieling4 minSnel en Polanen-MiddenKoster',
  ]);
  expect(screen.getByText('4 van 8 · teksten uit')).toBeDefined();
  expect([...night.operation.picture.state.messages.values()].every(({ content }) => content === null)).toBe(true);
  expect(document.body.textContent).not.toMatch(/fietsenrek|bushalte|vlammen/);
});

test('the band counts what is open, urgent and owed, and the decisions of the last hour only', async () => {
  await hang();
  const text = (label: string) => within(screen.getByRole('banner')).getByText(label).parentElement?.textContent;
  expect(text('open')).toBe('8open');
  expect(text('oudste')).toBe('4:50oudste');
  expect(text('spoed')).toBe('2spoed');
  expect(text('besluiten, laatste uur')).toMatch(/^I15T4U2/);
});

test('who waits longest waits since an answer was owed, as on the desk', async () => {
  const night = createLoopback({ role: 'wall', name: 'Videowall', bodies: false });
  playBusyNight(night);
  const layout = toLayout(type, pixels, { descriptions: 0, exercise: false });
  const waits = selectOwed(night.operation.picture.state).map(({ owed }) => owed?.since ?? '');
  const received = selectOwed(night.operation.picture.state).map(({ receivedAt }) => receivedAt);
  expect(Math.min(...waits.map(Date.parse))).toBeGreaterThan(Math.min(...received.map(Date.parse)));
  await renderInRoom(
    <OperationContext value={night.operation}>
      <WallFigures type={type} figures={toFigureLayout(type, pixels, layout)} />
    </OperationContext>,
    { now: night.now },
  );
  const longest = toTimer(night.now() - Math.min(...waits.map(Date.parse)));
  expect(screen.getByText(`openstaand, langste ${longest}`).parentElement?.textContent).toContain(`${waits.length}`);
});

test('descriptions say what somebody does and where last seen; the ticker names kinds and groups', async () => {
  await hang('en');
  expect(screen.getByText('Groep van 8, drie fatbikes')).toBeDefined();
  expect(screen.getByText('Gooien zwaar vuurwerk naar auto’s')).toBeDefined();
  expect(screen.getByText('Last Snel en Polanen, 23:28')).toBeDefined();
  const [last] = within(screen.getByRole('list', { name: 'Last decisions' })).getAllByRole('listitem');
  expect(last?.textContent).toBe('23:43DBloemen- en Bomenkwartier, fire outdoors');
});

test('a wall that hears nothing says since when, first in amber, then across its whole width', async () => {
  const night = await hang();
  const fresh = screen.getByText('bijgewerkt 23:44:20').parentElement;
  expect(fresh?.dataset.health).toBe('live');
  act(() => night.tellStatus({ health: 'amber', online: false }));
  expect(fresh?.dataset.health).toBe('amber');
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => night.tellStatus({ health: 'red' }));
  expect(screen.getByRole('alert').textContent).toContain('Geen verbinding sinds 23:44:20');
  act(() => night.tellStatus({ health: 'live', online: true }));
  expect(screen.queryByRole('alert')).toBeNull();
});
