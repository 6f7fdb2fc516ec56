import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admins, command, dispatch, forward, hold, specialist } from './operation/evening.ts';
import { type Reply, refusalOf, type Serving, serve } from './serving.ts';

let evening: Serving;
let token: string;
beforeAll(async () => {
  evening = await serve();
  token = evening.server.identity.gatewayTokens.issue(evening.operationId, 'Kaart', 'feed').token;
});
afterAll(() => evening.close());

const read = (path: string, headers: Record<string, string> = {}): Promise<Reply> =>
  evening.stranger.send('GET', `/api/v1/operations/${evening.operationId}/${path}`, undefined, {
    authorization: `Bearer ${token}`,
    ...headers,
  });
const state = () => {
  const live = evening.server.operations.get(evening.operationId);
  if (!live) throw new Error('the evening is gone');
  return live.state;
};

describe('the map layer of dispatches', () => {
  it('says where, what and how far, longitude first, and no words beyond the summary', async () => {
    const [messageId, dispatchId, nowhere] = [v7(), v7(), v7()];
    await evening.submit(admins[0], forward('Bushok', { messageId }));
    await evening.submit(specialist, dispatch([messageId], dispatchId));
    const content = {
      summary: 'Vechtpartij',
      placeLabel: 'Singel 4',
      point: { lng: 4.884, lat: 52.085 },
      note: 'let op hond',
      precision: 'area' as const,
    };
    await evening.submit(
      specialist,
      command('dispatch.correct', { dispatchId, target: 'control-room', priority: 1, kind: 'fight', ...content }),
    );
    await evening.submit(
      specialist,
      command('dispatch.advance', { dispatchId, step: 'accepted', unit: 'RP 1', byDesk: true }),
    );
    await evening.submit(specialist, dispatch([messageId], nowhere));
    const reply = await read('dispatches.geojson');
    expect(reply.headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
    const sentAt = state().dispatches.get(dispatchId)?.sentAt;
    const changedAt = state().dispatches.get(dispatchId)?.course.at(-1)?.at;
    expect(reply.json).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          ...{ type: 'Feature', id: dispatchId, geometry: { type: 'Point', coordinates: [4.884, 52.085] } },
          properties: {
            ...{ number: 1, step: 'accepted', priority: 1, kind: 'fight', target: 'control-room', outcome: null },
            ...{ sentAt, changedAt, summary: 'Vechtpartij', precision: 'area' },
          },
        },
        expect.objectContaining({ id: nowhere, geometry: null }),
      ],
    });
    await evening.submit(specialist, command('dispatch.withdraw', { dispatchId: nowhere, reason: 'dubbel' }));
    expect((await read('dispatches.geojson')).text).not.toContain(nowhere);
  });
});

describe('the Atom feed of broadcasts', () => {
  it('lists what was sent for sharing, each with its CAP message; not what is held or for admins only', async () => {
    const [shared, inside, held] = [v7(), v7(), v7()];
    for (const [broadcastId, more] of [
      [shared, {}],
      [inside, { adminsOnly: true }],
      [held, {}],
    ] as const) {
      await evening.submit(specialist, hold(state(), { broadcastId, title: 'Let op <b> & "c"', ...more }));
      if (broadcastId !== held) await evening.submit(SYSTEM, command('broadcast.release', { broadcastId }));
    }
    const reply = await read('broadcasts.atom');
    expect(reply.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(reply.text).toContain(`href="/api/v1/operations/${evening.operationId}/broadcasts/${shared}.cap.xml"`);
    expect(reply.text).toContain('<title>Let op &lt;b&gt; &amp; &quot;c&quot;</title>');
    for (const absent of [inside, held]) {
      expect(reply.text).not.toContain(absent);
      expect(refusalOf(await read(`broadcasts/${absent}.cap.xml`))).toBe('404 unknown-broadcast');
    }
    const cap = await read(`broadcasts/${shared}.cap.xml`);
    expect([cap.status, cap.headers.get('content-type')]).toEqual([200, 'application/cap+xml; charset=utf-8']);
    expect(refusalOf(await read(`broadcasts/${v7()}.cap.xml`))).toBe('404 unknown-broadcast');
  });
});

describe('a feed is refused', () => {
  it.each(['dispatches.geojson', 'broadcasts.atom', `broadcasts/${v7()}.cap.xml`])(
    'without its own token: %s',
    async (path) => {
      expect(refusalOf(await read(path, { authorization: '' }))).toBe('401 token-unknown');
      const other = evening.server.identity.gatewayTokens.issue(evening.operationId, 'WhatsApp').token;
      expect(refusalOf(await read(path, { authorization: `Bearer ${other}` }))).toBe('403 not-allowed');
      const elsewhere = evening.server.identity.gatewayTokens.issue(v7(), 'Elders', 'feed').token;
      expect(refusalOf(await read(path, { authorization: `Bearer ${elsewhere}` }))).toBe('404 unknown-operation');
    },
  );

  it('from another machine while it is an exercise', async () => {
    const proxied = { 'x-forwarded-for': '192.0.2.7' };
    expect(refusalOf(await read('dispatches.geojson', proxied))).toBe('403 exercise-stays-here');
  });
});
