import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command, CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { v7 } from 'uuid';

export const EVENING = '2026-12-31T21:00:00.000Z';

export type Staff = Extract<Actor, { kind: 'staff' }>;
export type Admin = Extract<Actor, { kind: 'admin' }>;

/** Who is there on an invented evening. */
export const coordinator: Staff = { kind: 'staff', id: v7(), role: 'coordinator' };
export const specialist: Staff = { kind: 'staff', id: v7(), role: 'specialist' };
export const colleague: Staff = { kind: 'staff', id: v7(), role: 'specialist' };
export const dispatcher: Staff = { kind: 'staff', id: v7(), role: 'dispatcher' };
export const staff = [coordinator, specialist, colleague, dispatcher];

export const groupIds = [v7(), v7(), v7()] as const;
export const admins: readonly [Admin, Admin, Admin] = [
  { kind: 'admin', id: v7() },
  { kind: 'admin', id: v7() },
  { kind: 'admin', id: v7() },
];

export type Step = readonly [Actor, Command];

export function command<K extends CommandType>(type: K, data: CommandData<K>, id: string = v7()): Command {
  return { id, type, data } as Command;
}

export const creation = command('operation.create', {
  exercise: true,
  timeZone: 'Europe/Amsterdam',
  startsAt: '2026-12-31T17:00:00.000Z',
  endsAt: '2027-01-01T05:00:00.000Z',
  plan: {
    name: 'Oefening Woerden',
    municipalities: ['Woerden'],
    centre: { lng: 4.884, lat: 52.085 },
    radiusKm: 8,
    controlRoomPhone: '030 000 0000',
  },
});

const names = ['Coördinator Vos', 'Specialist Bakker', 'Specialist Kuipers', 'Centralist Meijer'];

/** Everything between an empty journal and an evening that is live: staff, three groups with an admin each. */
export function opening(): Step[] {
  return [
    [SYSTEM, { ...creation, id: v7() }],
    ...staff.map(({ id, role }, index): Step => {
      return [SYSTEM, command('staff.enrol', { staffId: id, role, name: names[index] ?? 'Iemand' })];
    }),
    [coordinator, command('groups.import', { groups: groupIds.map(toGroup) })],
    [coordinator, command('admins.add', { admins: admins.map(toAdmin) })],
    [coordinator, command('operation.open', {})],
    ...admins.map((admin): Step => [admin, command('admin.join', { acceptedRules: true, phone: null })]),
  ];
}

export function forward(text: string, more: Partial<CommandData<'message.forward'>> = {}): Command {
  return command('message.forward', {
    ...{ messageId: v7(), groupId: groupIds[0], text, place: null, seenAt: null, source: 'self' },
    ...{ called112: 'no', reporterRef: null, photosExpected: 0, broadcastId: null },
    ...more,
  });
}

export function answer(messageIds: string[], text = 'Dank u, genoteerd.'): Command {
  return command('feedback.send', { feedbackId: v7(), messageIds, cannedNumber: null, text });
}

export function dispatch(messageIds: string[], dispatchId: string = v7()): Command {
  return command('dispatch.send', {
    ...{ dispatchId, messageIds, target: 'control-room', priority: 2, kind: 'vandalism' },
    ...{ summary: 'Jongeren vernielen een bushok', placeLabel: 'bushok', point: null, note: '' },
  });
}

/** A broadcast to all groups, as the preview of this state would send it. */
export function hold(state: State, more: Partial<CommandData<'broadcast.hold'>> = {}): Command {
  const selection = more.selection ?? { parts: [{ kind: 'all' as const }], minus: [] };
  return command('broadcast.hold', {
    ...{
      broadcastId: v7(),
      messageId: null,
      template: 'call',
      adminsOnly: false,
      expiresAt: '2027-01-01T01:00:00.000Z',
    },
    ...{ title: 'Let op', text: 'Let op een groep bij het station.', description: null, point: null, guardReason: '' },
    ...{ selection, previewHash: resolveAudience(state, selection).hash, proofGroups: state.groups.size },
    ...more,
  });
}

/** What an answer says: `ok`, `repeated`, the refusal's code, or `fault`. */
export function said(ack: Ack): string {
  if (ack.ok) return ack.receipt.repeated ? 'repeated' : 'ok';
  return 'refusal' in ack ? ack.refusal.code : 'fault';
}

function toGroup(groupId: string, index: number): CommandData<'groups.import'>['groups'][number] {
  const name = ['Snel en Polanen', 'Molenvliet', 'Schilderskwartier'][index] ?? 'Wijk';
  return { groupId, number: index + 1, members: 60, name, municipality: 'Woerden', district: name, area: null };
}

function toAdmin({ id }: Admin, index: number): CommandData<'admins.add'>['admins'][number] {
  const name = ['A. de Wit', 'B. Jansma', 'C. Oudenrijn'][index] ?? 'D. Anders';
  return { adminId: id, groupIds: [groupIds[index] ?? groupIds[0]], name, phone: null };
}
