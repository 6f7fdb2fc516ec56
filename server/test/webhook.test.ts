import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { outboxOverview } from '@nachtwacht/shared/wire/outbox.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatchStatus } from '../src/channels/webhook/status-schema.ts';
import { command, specialist } from './operation/evening.ts';
import { type OutboxHouse, openHouse } from './outbox-house.ts';
import { type Reply, refusalOf } from './serving.ts';

let house: OutboxHouse;
afterEach(() => house.close());

const about = (dispatchId: string) =>
  [...house.room.received.values()].filter(({ dispatch }) => dispatch.id === dispatchId);
const stateOf = ({ evening }: OutboxHouse) => {
  const live = evening.server.operations.get(evening.operationId);
  if (!live) throw new Error('the evening is gone');
  return live.state;
};
const content: Omit<CommandData<'dispatch.correct'>, 'dispatchId'> = {
  ...{ summary: 'Vechtpartij', placeLabel: 'plein', point: { lng: 4.884, lat: 52.085 }, note: 'twee groepen' },
  target: 'control-room',
  priority: 1,
  kind: 'fight',
};

describe('a dispatch for the control room', () => {
  beforeEach(async () => {
    house = await openHouse();
  });

  it('arrives signed, with what is asked; its correction, addition and withdrawal follow in order under the same id', async () => {
    const { evening, room, until } = house;
    const dispatchId = v7();
    await house.dispatch(dispatchId);
    await evening.submit(specialist, command('dispatch.correct', { dispatchId, ...content }));
    await evening.submit(
      specialist,
      command('dispatch.addInformation', { dispatchId, messageIds: [], text: 'nu met tien' }),
    );
    await evening.submit(specialist, command('dispatch.withdraw', { dispatchId, reason: 'vergissing' }));
    await until(() => about(dispatchId).length === 4);
    const { target: _target, ...asked } = content;
    expect(about(dispatchId)).toMatchObject([
      { event: 'dispatch.sent', sequence: 1, dispatch: { number: 1 }, request: { priority: 2, messages: 1 } },
      {
        event: 'dispatch.corrected',
        sequence: 2,
        request: {
          ...asked,
          kindLabel: 'Veiligheid en openbare orde / Geweld / Vechtpartij',
          classification: { code: 'vogwve' },
        },
      },
      { event: 'dispatch.informationAdded', sequence: 3, text: 'nu met tien', messages: 0 },
      { event: 'dispatch.withdrawn', sequence: 4, reason: 'vergissing' },
    ]);
    expect(room.figures).toMatchObject({ forged: 0, repeats: 0 });
  });

  it('is withdrawn there when a correction gives it to others, and new again when it comes back', async () => {
    const { evening, until } = house;
    const dispatchId = v7();
    await house.dispatch(dispatchId);
    await evening.submit(specialist, command('dispatch.correct', { dispatchId, ...content, target: 'wardens' }));
    await evening.submit(specialist, command('dispatch.correct', { dispatchId, ...content }));
    await until(() => about(dispatchId).length === 3);
    expect(about(dispatchId).map(({ event }) => event)).toEqual([
      ...['dispatch.sent', 'dispatch.withdrawn', 'dispatch.sent'],
    ]);
  });

  it('is described by a schema that anyone can read', async () => {
    const reply = await house.evening.stranger.send('GET', '/api/v1/webhook.schema.json');
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({ title: 'Nachtwacht: webhook to the control room' });
    const back = await house.evening.stranger.send('GET', '/api/v1/dispatch-status.schema.json');
    expect(back.json).toMatchObject({ required: ['step'], additionalProperties: false });
  });
});

describe('an exercise', () => {
  it('never reaches a real control room, not even on this machine', async () => {
    house = await openHouse({ env: { WEBHOOK_MOCK: 'false', WEBHOOK_ALLOW_PRIVATE: 'true' } });
    await house.dispatch(v7());
    const coordinator = await house.evening.enrol('coordinator');
    const reply = await coordinator.send('GET', `/api/operations/${house.evening.operationId}/outbox`);
    const { targets, deliveries, counts } = outboxOverview.parse(reply.json);
    expect(targets).toContainEqual({ target: 'control-room', circuit: 'closed' });
    expect([deliveries, counts]).toEqual([[], []]);
    expect(house.room.figures.attempts).toBe(0);
  });
});

describe('status from the control room', () => {
  let token: string;
  let dispatchId: string;
  beforeEach(async () => {
    house = await openHouse();
    const { identity } = house.evening.server;
    token = identity.gatewayTokens.issue(house.evening.operationId, 'Meldkamer', 'control-room').token;
    dispatchId = v7();
    await house.dispatch(dispatchId);
  });

  const tell = (status: unknown, key: string = v7(), as = token, id = dispatchId): Promise<Reply> =>
    house.evening.stranger.send('POST', `/api/v1/dispatches/${id}/status`, status, {
      authorization: `Bearer ${as}`,
      'idempotency-key': key,
    });

  it('moves the dispatch, with its number, its unit and when it happened', async () => {
    const at = '2026-12-31T22:41:07.000Z';
    const reply = await tell({ step: 'accepted', unit: 'RP 11.01', reference: 'M-1', at });
    expect([reply.status, reply.json]).toEqual([
      200,
      { result: 'applied', dispatch: { id: dispatchId, number: 1, step: 'accepted', reference: 'M-1' } },
    ]);
    await tell({ step: 'done', outcome: 'other', text: 'Opgelost' });
    expect(stateOf(house).dispatches.get(dispatchId)).toMatchObject({
      ...{ step: 'done', outcome: 'other', content: { unit: 'RP 11.01', reference: 'M-1', outcomeText: 'Opgelost' } },
    });
  });

  it('counts once under its key, and says so', async () => {
    await tell({ step: 'accepted', reference: 'M-1' }, 'a');
    const { seq } = stateOf(house);
    expect((await tell({ step: 'accepted', reference: 'M-1' }, 'a')).json).toMatchObject({ result: 'repeated' });
    expect(refusalOf(await tell({ step: 'on-scene' }, 'a'))).toBe('409 command-id-reused');
    expect(stateOf(house).seq).toBe(seq);
  });

  it('only moves forward: what comes late is taken note of and changes nothing', async () => {
    await tell({ step: 'on-scene' });
    const late = await tell({ step: 'accepted', reference: 'M-7' });
    expect([late.status, late.json]).toMatchObject([
      200,
      { result: 'outdated', dispatch: { step: 'on-scene', reference: 'M-7' } },
    ]);
    await tell({ step: 'turned-down', reason: 'no-unit-free' });
    expect((await tell({ step: 'done', outcome: 'checked' })).json).toMatchObject({ result: 'outdated' });
    expect(stateOf(house).dispatches.get(dispatchId)?.step).toBe('turned-down');
  });

  it('is refused in words when it is not well-formed, and changes nothing', async () => {
    const { seq } = stateOf(house);
    for (const wrong of [
      { step: 'sent' },
      { step: 'done' },
      { step: 'accepted', outcome: 'checked' },
      { step: 'turned-down' },
      { step: 'accepted', officer: 'x' },
      { step: 'accepted', at: '23:41' },
    ]) {
      expect(dispatchStatus.safeParse(wrong).success).toBe(false);
      expect(refusalOf(await tell(wrong))).toBe('422 invalid');
    }
    expect(refusalOf(await tell({ step: 'done', outcome: 'other' }))).toBe('422 outcome-needs-text');
    expect(refusalOf(await tell({ step: 'accepted' }, ''))).toBe('422 invalid');
    expect(refusalOf(await tell({ step: 'accepted' }, 'k', token, v7()))).toBe('404 unknown-dispatch');
    expect(stateOf(house).seq).toBe(seq);
  });

  it('comes with a token of the control room only, and that token brings no messages', async () => {
    const { gatewayTokens } = house.evening.server.identity;
    for (const purpose of ['gateway', 'feed'] as const) {
      const other = gatewayTokens.issue(house.evening.operationId, purpose, purpose).token;
      expect(refusalOf(await tell({ step: 'accepted' }, v7(), other))).toBe('403 not-allowed');
    }
    expect(refusalOf(await tell({ step: 'accepted' }, v7(), 'x'.repeat(40)))).toBe('401 token-unknown');
    const elsewhere = gatewayTokens.issue(v7(), 'Elders', 'control-room').token;
    expect(refusalOf(await tell({ step: 'accepted' }, v7(), elsewhere))).toBe('404 unknown-operation');
    const path = `/api/v1/operations/${house.evening.operationId}/messages`;
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'm' };
    expect(refusalOf(await house.evening.stranger.send('POST', path, { group: 1, text: 'x' }, headers))).toBe(
      '403 not-allowed',
    );
  });
});
