// @vitest-environment jsdom
import type { HangingWalls } from '@nachtwacht/shared/wire/pairing.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { afterEach, expect, test, vi } from 'vitest';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { WallsCard } from '../src/setup/WallsCard.tsx';
import { createLoopback } from './loopback-operation.ts';
import { renderInRoom } from './Room.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const CODE = 'CDFH3479';
const seen = {
  layout: 'queue',
  widthPx: 3840,
  heightPx: 2160,
  address: '192.0.2.7',
  ...{ askedAt: '2026-12-31T20:00:00.000Z', expiresAt: '2026-12-31T20:05:00.000Z' },
} as const;

/** The server's addresses about walls: one screen shows one code. */
function serveWalls() {
  const walls: HangingWalls['walls'] = [];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const body = init.body ? (JSON.parse(String(init.body)) as { code: string; name: string }) : null;
    asked.push(`${init.method} ${path.split('/').slice(4).join('/')}`);
    if (body && body.code !== CODE) {
      const problem = { type: 'about:blank', title: '', status: 404, code: 'pairing-unknown' };
      return Response.json(problem, { status: 404 });
    }
    if (path.endsWith('/inspect')) return Response.json(seen);
    if (init.method === 'DELETE') {
      walls.length = 0;
      return new Response(null, { status: 204 });
    }
    if (init.method !== 'POST') return Response.json({ walls });
    const { askedAt: since, expiresAt, layout, widthPx, heightPx, address } = seen;
    const screenOf = { layout, widthPx, heightPx, address };
    walls.push({ sessionId: v7(), staffId: v7(), name: body?.name ?? '', since, expiresAt, screen: screenOf });
    return Response.json({ staffId: v7() });
  });
  return { walls, asked };
}

async function openCard() {
  const night = createLoopback({ role: 'coordinator', name: 'M. de Wit' });
  await renderInRoom(
    <OperationContext value={night.operation}>
      <WallsCard />
    </OperationContext>,
    { now: night.now },
  );
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a coordinator types the code, sees which screen shows it, names it, and can revoke it', async () => {
  const { asked } = serveWalls();
  await openCard();
  expect(screen.getByText('Er is nog geen wand gekoppeld.')).toBeDefined();
  press('Koppel een wand');
  type('Koppelcode', 'cdfh 3479');
  press('Zoek de wand');
  const found = await screen.findByRole('status');
  expect(found.textContent).toContain('Dit scherm toont de code: CDFH-3479');
  expect(found.textContent).toContain('wachtrij · 3840 × 2160 beeldpunten');
  expect(found.textContent).toContain('adres 192.0.2.7 · vroeg om 21:00');
  expect(screen.getByLabelText('Actie die de wand toont').textContent).toBe('Jaarwisseling Woerden 2026');
  press('Koppel deze wand');
  expect(await screen.findByText('Dit mag niet leeg zijn.')).toBeDefined();
  type('Naam van de wand', 'Meldkamer links');
  press('Koppel deze wand');
  expect(await screen.findByText('Meldkamer links')).toBeDefined();
  press('Trek in: Meldkamer links');
  await waitFor(() => expect(screen.queryByText('Meldkamer links')).toBeNull());
  expect(asked.some((each) => /^DELETE walls\/[\w-]{36}$/.test(each))).toBe(true);
});

test('a code that cannot be one is told at the field, one that fits no screen beside the button', async () => {
  const { asked } = serveWalls();
  await openCard();
  press('Koppel een wand');
  type('Koppelcode', 'te kort');
  press('Zoek de wand');
  expect(await screen.findByText('Een koppelcode heeft acht tekens.')).toBeDefined();
  expect(asked.filter((each) => each.startsWith('POST'))).toEqual([]);
  type('Koppelcode', 'CCCC-DDDD');
  press('Zoek de wand');
  const refused = await within(screen.getByRole('region', { name: 'Videowanden' })).findByRole('alert');
  expect(refused.textContent).toMatch(/^Geen scherm toont deze code/);
});
