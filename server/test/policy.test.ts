import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { parties, policy } from '@nachtwacht/shared/operation/policy.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupIds } from './operation/evening.ts';
import { refusalOf, type Serving, serve } from './serving.ts';

const selection = { parts: [{ kind: 'all' as const }], minus: [] };
const times = { startsAt: '2026-12-31T17:00:00.000Z', endsAt: '2027-01-01T05:00:00.000Z' };
const point = { lng: 4.884, lat: 52.085 };
const plan = {
  name: 'Oefening Woerden',
  municipalities: ['Woerden'],
  centre: point,
  radiusKm: 8,
  controlRoomPhone: '030 000 0000',
};
const dispatched = {
  ...{ target: 'control-room' as const, priority: 2 as const, kind: 'vandalism' as const },
  ...{ summary: 'Bushok', placeLabel: 'bushok', point: null, note: '' },
};
const words = { title: 'Let op', text: 'Let op bij het station.' };
const [nobody, nothing] = [v7(), v7()];

/** Valid data of every command, mostly about what is not there: only whoever may is told so. What ends the evening stands last. */
function everyCommand(previewHash: string, number: number): { [K in CommandType]: CommandData<K> } {
  const [messageId, dispatchId, feedbackId, broadcastId] = [nothing, nothing, nothing, nothing];
  const group = {
    number,
    members: 10,
    name: 'Wijk',
    municipality: 'Woerden',
    district: 'Wijk',
  };
  return {
    'operation.create': { exercise: true, timeZone: 'Europe/Amsterdam', ...times, plan },
    'operation.revise': { ...times, plan },
    'operation.open': {},
    'staff.enrol': { staffId: v7(), role: 'specialist', name: 'Specialist Nieuw' },
    'staff.remove': { staffId: nobody },
    'groups.import': { groups: [{ groupId: v7(), ...group, area: null }] },
    'admins.add': { admins: [{ adminId: v7(), groupIds: [groupIds[0]], name: 'F. Nieuw', phone: null }] },
    'admin.join': { acceptedRules: true, phone: null },
    'admin.revoke': { adminId: nobody, reason: '' },
    'admin.mute': { adminId: nobody, until: null },
    'admin.setAway': { until: '2020-01-01T00:00:00.000Z' },
    'admin.revise': { phone: null, standIn: null },
    'evaluation.give': { answers: [5, null, 4], text: '' },
    'message.forward': {
      ...{ messageId: v7(), groupId: groupIds[0], text: 'Bushok', place: null, seenAt: null, source: 'self' },
      ...{ called112: 'no', reporterRef: null, photosExpected: 0, broadcastId: null },
    },
    'message.addPhoto': { messageId, photoId: v7(), hash: null },
    'message.place': { messageId, place: { kind: 'area' }, label: '' },
    'message.claim': { messageId },
    'message.takeOver': { messageId },
    'message.release': { messageId },
    'message.expireClaim': { messageId, staffId: nobody, reason: 'idle' },
    'message.postpone': { messageId, until: '2027-01-01T01:00:00.000Z' },
    'message.resume': { messageId },
    'message.phoneIn': { messageId },
    'message.passOn': { messageId, operationId: nothing, toMessageId: v7(), staffId: nobody },
    'broadcast.passOn': { broadcastId, operationId: nothing, toMessageId: v7(), staffId: nobody },
    'claims.handOver': { toStaffId: nobody },
    'message.ask': { messageId, questionId: v7(), text: 'Waar precies?', until: null },
    'message.reply': { messageId, replyId: v7(), questionId: null, text: 'Achter de school.' },
    'incident.join': { incidentId: v7(), messageIds: [messageId], title: 'Bushok' },
    'incident.split': { messageIds: [messageId] },
    'incident.close': { incidentId: nothing },
    'incident.reopen': { incidentId: nothing },
    'dispatch.send': { dispatchId: v7(), messageIds: [messageId], ...dispatched },
    'dispatch.correct': { dispatchId, ...dispatched },
    'dispatch.addInformation': { dispatchId, messageIds: [], text: 'nu met tien' },
    'dispatch.withdraw': { dispatchId, reason: 'vergissing' },
    'dispatch.advance': { dispatchId, step: 'accepted', unit: '', byDesk: false },
    'dispatch.setReference': { dispatchId, reference: '12-34' },
    'dispatch.close': { dispatchId, outcome: 'checked', text: '', byDesk: false },
    'dispatch.turnDown': { dispatchId, reason: 'no-unit-free', text: '', byDesk: false },
    'dispatch.escalate': { dispatchId, level: 'boards' },
    'outcomes.set': { offered: ['checked', 'other'], own: [] },
    'feedback.send': { feedbackId: v7(), messageIds: [messageId], cannedNumber: null, text: 'Dank u.' },
    'feedback.correct': { feedbackId, text: 'Dank u.' },
    'feedback.waive': { messageIds: [messageId], reason: 'noise', text: '' },
    'broadcast.hold': {
      ...{ broadcastId: v7(), messageId: null, template: 'call', adminsOnly: false, ...words, description: null },
      ...{
        point: null,
        selection,
        guardReason: '',
        previewHash,
        redHanded: true,
        expiresAt: '2027-01-01T01:00:00.000Z',
      },
    },
    'broadcast.confirm': { broadcastId },
    'broadcast.undo': { broadcastId },
    'broadcast.release': { broadcastId },
    'broadcast.correct': { broadcastId, ...words },
    'broadcast.extend': { broadcastId, expiresAt: '2027-01-01T02:00:00.000Z' },
    'broadcast.remind': { broadcastId },
    'broadcast.end': { broadcastId, reason: 'over', text: '' },
    'receipts.record': { receipts: [{ itemId: nothing, adminId: nobody, state: 'opened' }] },
    'hotspots.load': {
      hotspots: [{ hotspotId: v7(), year: 2025, ...point, name: 'Hof', kind: 'brand', text: '', radiusMetres: 50 }],
    },
    'note.add': { noteId: v7(), kind: 'note', until: null, ...point, text: 'Poort dicht' },
    'note.remove': { noteId: nothing },
    'canned-texts.set': { texts: [] },
    'message.assess': {
      ...{ messageId, version: '1', kinds: [], likeMessageIds: [], descriptionIds: [], corroborated: false },
      ...{
        rumour: false,
        placeNamed: false,
        kindHints: [],
        places: [],
        likeness: [],
        fits: [],
        hotspots: [],
        notes: [],
      },
    },
    'places.load': {
      places: [{ name: 'Kerkplein', kind: 'square', municipality: 'Woerden', lng: 4.88, lat: 52.08, aliases: [] }],
    },
    'lexicon.amend': { nicknames: [], muted: [], added: [] },
    'operation.openEpoch': { reason: 'oefening' },
    'operation.passEnd': {},
    'operation.close': {},
    'operation.destroy': {},
    'admin.leave': {},
  };
}

let evening: Serving;
beforeAll(async () => {
  evening = await serve();
});
afterAll(() => evening.close());

describe('over HTTP, a command is not allowed exactly to whom the policy does not name', () => {
  // The coordinator comes last: what that role gives at the end closes the evening.
  const people = parties.filter(
    (party) => party !== 'system' && party !== 'gateway' && party !== 'control-room' && party !== 'coordinator',
  );

  it.each([...people, 'coordinator' as const])('%s', async (party) => {
    const caller = party === 'admin' ? evening.admin() : await evening.enrol(party);
    const live = evening.server.operations.get(evening.operationId);
    if (!live) throw new Error('the evening is gone');
    const data = everyCommand(resolveAudience(live.state, selection).hash, 900 + live.state.groups.size);
    const told: Record<string, boolean> = {};
    for (const [type, each] of Object.entries(data)) {
      const path = `/api/operations/${evening.operationId}/commands`;
      const reply = await caller.send('POST', path, { id: v7(), type, data: each });
      const refusal = reply.status === 200 ? 'done' : refusalOf(reply);
      expect(reply.json, type).not.toHaveProperty('issues');
      expect(refusal, type).not.toMatch(/^5|429/);
      told[type] = refusal !== '403 not-allowed';
    }
    expect(told).toEqual(
      Object.fromEntries(Object.entries(policy).map(([type, { who }]) => [type, who.includes(party)])),
    );
  });
});
