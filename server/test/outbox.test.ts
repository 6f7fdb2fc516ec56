import { outboxOverview } from '@nachtwacht/shared/wire/outbox.ts';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { type OutboxHouse, openHouse } from './outbox-house.ts';
import { type Caller, refusalOf } from './serving.ts';

let house: OutboxHouse;
afterEach(() => house.close());

async function readOutbox(caller: Caller) {
  return outboxOverview.parse((await caller.send('GET', `/api/operations/${house.evening.operationId}/outbox`)).json);
}

const DISPATCHES = 1000;

describe('the outbox', () => {
  it(`hands over ${DISPATCHES} of ${DISPATCHES} dispatches with 30 % faults, and every status back counts once`, {
    timeout: 170_000,
  }, async () => {
    house = await openHouse({ faults: 0.3, reports: true });
    const { room, evening, until } = house;
    const startedMs = performance.now();
    const ids = Array.from({ length: DISPATCHES }, () => v7());
    for (let from = 0; from < ids.length; from += 50) await Promise.all(ids.slice(from, from + 50).map(house.dispatch));
    const state = evening.server.operations.get(evening.operationId)?.state;
    const endedOnes = () =>
      [...(state?.dispatches.values() ?? [])].filter(({ step }) => step === 'done' || step === 'turned-down');
    await until(() => room.received.size === DISPATCHES && room.reporter.busy === 0);

    expect(new Set([...room.received.values()].map(({ dispatch }) => dispatch.id))).toEqual(new Set(ids));
    expect(endedOnes()).toHaveLength(DISPATCHES);
    for (const { number, course, content } of endedOnes()) {
      const steps = number % 5 === 0 ? ['turned-down'] : ['accepted', 'on-the-way', 'on-scene', 'done'];
      expect(course.map(({ step }) => step)).toEqual(['sent', ...steps]);
      expect(content?.reference).toBe(`M-${number}`);
    }
    expect(room.reporter.figures).toMatchObject({ applied: expect.any(Number), outdated: 0, refused: 0 });
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    console.log(`${DISPATCHES} dispatches in ${seconds} s:`, room.figures, room.reporter.figures);
  });

  it('keeps what cannot be delivered, and catches up when the control room is back, also after a restart', async () => {
    house = await openHouse({ env: { WEBHOOK_URL: 'http://127.0.0.1:9/dispatches' } });
    const ids = [v7(), v7()];
    for (const id of ids) await house.dispatch(id);
    const coordinator = await house.evening.enrol('coordinator');
    const before = await readOutbox(coordinator);
    expect(before.deliveries.map(({ subject }) => subject).toSorted()).toEqual(ids.toSorted());
    expect(before.deliveries.every(({ state }) => state === 'waiting')).toBe(true);
    await house.evening.restart({ WEBHOOK_URL: house.room.url });
    await house.until(() => house.room.received.size === 2);
  });

  it('makes a dead letter of what is refused for good; a coordinator retries it under the same key', async () => {
    house = await openHouse();
    const { evening, room, until } = house;
    room.refuseNext(422);
    await house.dispatch(v7());
    const coordinator = await evening.enrol('coordinator');
    await until(() => room.figures.attempts === 1);
    const dead = await eventually(coordinator, 'dead');
    expect(dead).toMatchObject({ lastError: 'HTTP 422', attempts: 1, sequence: 1, kind: 'sent' });
    const path = `/api/operations/${evening.operationId}/outbox/${dead.id}/retry`;
    const specialist = await evening.enrol('specialist');
    expect(refusalOf(await specialist.send('POST', path))).toBe('403 not-allowed');
    expect(refusalOf(await specialist.send('GET', `/api/operations/${evening.operationId}/outbox`))).toBe(
      '403 not-allowed',
    );
    expect((await coordinator.send('POST', path)).status).toBe(204);
    await until(() => room.received.has(dead.id));
    await eventually(coordinator, 'delivered');
    expect(refusalOf(await coordinator.send('POST', path))).toBe('409 delivery-not-dead');
    expect(refusalOf(await coordinator.send('POST', `${path.slice(0, -10)}x/retry`))).toBe('404 not-found');
  });

  it('tells its figures to this machine, or to who holds the token', async () => {
    house = await openHouse();
    await house.dispatch(v7());
    await house.until(() => house.room.received.size === 1);
    const coordinator = await house.evening.enrol('coordinator');
    await eventually(coordinator, 'delivered');
    const open = await house.evening.stranger.send('GET', '/metrics');
    expect(open.text).toContain('nachtwacht_outbox_deliveries{target="control-room",state="delivered"} 1');
    expect(open.text).toContain('nachtwacht_outbox_circuit{target="control-room"} 0');
    const proxied = { 'x-forwarded-for': '127.0.0.1' };
    expect(refusalOf(await house.evening.stranger.send('GET', '/metrics', undefined, proxied))).toBe('403 not-allowed');
    const token = 'een-token-voor-prometheus';
    await house.evening.restart({ METRICS_TOKEN: token });
    expect(refusalOf(await house.evening.stranger.send('GET', '/metrics'))).toBe('403 not-allowed');
    const authorization = `Bearer ${token}`;
    expect((await house.evening.stranger.send('GET', '/metrics', undefined, { authorization })).status).toBe(200);
  });
});

/** The first delivery that comes into this state: the answer of the mock and the row are two moments. */
async function eventually(caller: Caller, state: string) {
  for (;;) {
    const found = (await readOutbox(caller)).deliveries.find((delivery) => delivery.state === state);
    if (found) return found;
  }
}
