import type { DispatchOutcome } from '@nachtwacht/shared/dispatches/events.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { v7 as uuidv7 } from 'uuid';
import type { Loopback } from './loopback-operation.ts';

export type NightPeople = { readonly koster: Actor; readonly admin: Actor; readonly groupId: string };

const square: [number, number][] = [
  [4.9, 52.075],
  [4.915, 52.075],
  [4.915, 52.082],
  [4.9, 52.082],
  [4.9, 52.075],
];

/** A specialist, an officer, one group with its admin, and the standing texts for outcomes. */
export function peopleOf(night: Loopback): NightPeople {
  const koster: Actor = { kind: 'staff', id: uuidv7(), role: 'specialist' };
  const admin: Actor = { kind: 'admin', id: uuidv7() };
  const groupId = uuidv7();
  const group = { groupId, number: 14, members: 48, name: 'Snel en Polanen-Midden', municipality: 'Woerden' };
  night.act(SYSTEM, 'staff.enrol', { staffId: koster.id, role: 'specialist', name: 'L. Koster' });
  night.act(SYSTEM, 'staff.enrol', { staffId: uuidv7(), role: 'officer', name: 'P. Vos' });
  night.act(SYSTEM, 'groups.import', { groups: [{ ...group, district: 'Snel en Polanen', area: square }] });
  night.act(SYSTEM, 'admins.add', {
    admins: [{ adminId: admin.id, groupIds: [groupId], name: 'M. Oosterling', phone: null }],
  });
  night.act(admin, 'admin.join', { acceptedRules: true, phone: null });
  const text = 'De politie is geweest en heeft de groep weggestuurd. Dank voor het melden.';
  night.act(SYSTEM, 'canned-texts.set', { texts: [{ number: 8, kind: 'outcome', outcome: 'sent-away', text }] });
  return { koster, admin, groupId };
}

export function forward(
  night: Loopback,
  { admin, groupId }: NightPeople,
  told: Partial<CommandData<'message.forward'>>,
): string {
  const messageId = uuidv7();
  night.act(admin, 'message.forward', {
    ...{ messageId, groupId, text: 'Groep jongeren bij de speeltuin', place: null, seenAt: null, source: 'self' },
    ...{ called112: 'unknown', reporterRef: null, photosExpected: 0, broadcastId: null },
    ...told,
  });
  return messageId;
}

export function dispatch(
  night: Loopback,
  people: NightPeople,
  messageIds: string[],
  told: Partial<CommandData<'dispatch.send'>> = {},
): string {
  const dispatchId = uuidv7();
  night.act(people.koster, 'dispatch.send', {
    ...{ dispatchId, messageIds, target: 'control-room', priority: 2, kind: 'nuisance-youths', note: '', point: null },
    ...{ summary: 'Groep van 8 gooit zwaar vuurwerk', placeLabel: 'Snel en Polanen-Midden' },
    ...told,
  });
  return dispatchId;
}

export function advance(
  night: Loopback,
  by: Actor,
  dispatchId: string,
  steps: readonly ('accepted' | 'on-the-way' | 'on-scene')[],
) {
  for (const step of steps) night.act(by, 'dispatch.advance', { dispatchId, step, unit: '', byDesk: false });
}

export function close(night: Loopback, by: Actor, dispatchId: string, outcome: DispatchOutcome): void {
  night.act(by, 'dispatch.close', { dispatchId, outcome, text: '', byDesk: false });
}
