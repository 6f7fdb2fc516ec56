import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { admins, command, groupIds, opening } from './operation/evening.ts';
import { refusalOf, type Serving, serve } from './serving.ts';

let evening: Serving;
const otherId = v7();
beforeAll(async () => {
  evening = await serve();
  const { operations } = evening.server;
  for (const [actor, given] of opening()) {
    const live = operations.get(otherId);
    await (live ? live.submit(given, actor) : operations.create(otherId, given, actor));
  }
});
afterAll(() => evening.close());

const of = (operationId: string) => {
  const live = evening.server.operations.get(operationId);
  if (!live) throw new Error('no such operation');
  return live;
};
const enrolThere = (staffId: string) =>
  of(otherId).submit(command('staff.enrol', { staffId, role: 'specialist', name: 'S. de Wit' }), {
    ...{ kind: 'system', id: 'system' },
  });
async function forward(text: string): Promise<string> {
  const messageId = v7();
  const data = {
    ...{ messageId, groupId: groupIds[0], text, place: null, seenAt: null, source: 'self' as const },
    ...{ called112: 'no' as const, reporterRef: null, photosExpected: 0, broadcastId: null },
  };
  await evening.submit({ kind: 'admin', id: admins[0].id }, command('message.forward', data));
  return messageId;
}
const address = (messageId: string) => `/api/operations/${evening.operationId}/messages/${messageId}/pass-on`;

it('a message that belongs elsewhere stands in both journals, once, however often it is asked', async () => {
  const caller = await evening.enrol('specialist');
  await enrolThere(caller.staffId);
  const messageId = await forward('Vuur bij het gemaal');
  const body = { toOperationId: otherId, toMessageId: v7(), commandId: v7() };
  expect((await caller.send('POST', address(messageId), body)).status).toBe(200);
  expect((await caller.send('POST', address(messageId), body)).status).toBe(200);
  const there = of(otherId).state.messages.get(body.toMessageId);
  expect(there).toMatchObject({ adminId: null, gatewayId: `operation ${evening.operationId}`, triage: 'open' });
  expect(there?.content).toMatchObject({ text: 'Vuur bij het gemaal', reporterRef: expect.stringContaining('nr. 1') });
  expect(of(evening.operationId).state.messages.get(messageId)?.passedOn).toMatchObject([
    { operationId: otherId, messageId: body.toMessageId, staffId: caller.staffId },
  ]);
});

it('nobody passes on to an operation of others, nor to the same one', async () => {
  const caller = await evening.enrol('specialist');
  const messageId = await forward('Rook');
  const body = { toOperationId: otherId, toMessageId: v7(), commandId: v7() };
  expect(refusalOf(await caller.send('POST', address(messageId), body))).toBe('403 not-allowed');
  const home = { ...body, toOperationId: evening.operationId };
  expect(refusalOf(await caller.send('POST', address(messageId), home))).toBe('404 unknown-operation');
  const dispatcher = await evening.enrol('dispatcher');
  expect(refusalOf(await dispatcher.send('POST', address(messageId), body))).toBe('403 not-allowed');
  expect(of(evening.operationId).state.messages.get(messageId)?.passedOn).toEqual([]);
});
