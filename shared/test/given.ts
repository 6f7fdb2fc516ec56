import { assessUrgency, type UrgencyAssessment } from '../src/hints/urgency.ts';
import { messageCommands } from '../src/messages/events.ts';
import { threadCommands } from '../src/messages/thread-events.ts';
import type { Actor } from '../src/operation/actor.ts';
import { SYSTEM } from '../src/operation/actor.ts';
import type { Command, CommandData } from '../src/operation/command.ts';
import { decide } from '../src/operation/decide.ts';
import { toRecorded } from '../src/operation/entry-header.ts';
import { reduce } from '../src/operation/reduce.ts';
import type { Refusal } from '../src/operation/refusal.ts';
import { createState, type State } from '../src/operation/state.ts';
import type { CommandType, Draft } from '../src/operation/tables.ts';

/** Ids that one can read: `message 1` is `…-0001`. */
export function idOf(noun: keyof typeof nouns, number = 1): string {
  return `01900000-0000-7000-8${nouns[noun]}-${String(number).padStart(12, '0')}`;
}
const nouns = {
  ...{ staff: '001', group: '002', admin: '003', message: '004', dispatch: '005', feedback: '006', broadcast: '007' },
  ...{ command: '008', operation: '009' },
} as const;

export const anna: Actor = { kind: 'staff', id: idOf('staff', 1), role: 'specialist' };
export const bram: Actor = { kind: 'staff', id: idOf('staff', 2), role: 'specialist' };
export const carla: Actor = { kind: 'staff', id: idOf('staff', 3), role: 'coordinator' };
export const daan: Actor = { kind: 'staff', id: idOf('staff', 4), role: 'dispatcher' };
export const admin: Actor = { kind: 'admin', id: idOf('admin') };
export const otherAdmin: Actor = { kind: 'admin', id: idOf('admin', 2) };
const team = [anna, bram, carla, daan];

export const TEN = '2026-12-31T22:00:00.000Z';

/** A state that is told as a story: what was done, by whom, when; then one more command and what comes of it. */
export interface Story {
  readonly state: State;
  /** Does it, or throws when it is refused. */
  given<K extends CommandType>(actor: Actor, type: K, data: CommandData<K>): Story;
  /** The events that it would bring (type and header), or the refusal. Changes nothing. */
  when<K extends CommandType>(actor: Actor, type: K, data: CommandData<K>): readonly Told[] | Refusal;
  at(instant: string): Story;
}

type Told = Pick<Draft, 'type' | 'header'>;

type Assess = (type: CommandType, data: unknown) => UrgencyAssessment | null;

/** Reads each text that comes in, as the server does. */
export const readsTexts: Assess = (type, data) => {
  if (type === 'message.reply') return assessUrgency(threadCommands['message.reply'].parse(data).text, 'unknown');
  if (type !== 'message.forward') return null;
  const { text, called112 } = messageCommands['message.forward'].parse(data);
  return assessUrgency(text, called112);
};

export function story(assess: Assess = () => null): Story {
  const state = createState();
  let at = TEN;
  const meet = (actor: Actor, type: CommandType, data: unknown) =>
    decide(state, { id: idOf('command'), type, data } as Command, { at, actor, assessment: assess(type, data) });
  const told: Story = {
    state,
    given: (actor, type, data) => {
      const outcome = meet(actor, type, data);
      if ('refusal' in outcome) throw new Error(`${type} is refused: ${outcome.refusal.code}`);
      for (const draft of outcome.events) {
        const epoch = state.epoch + Number(draft.type === 'operation.epochOpened');
        const stamp = { operation: idOf('operation'), epoch, seq: state.seq + 1, at, actor, command: idOf('command') };
        reduce(state, toRecorded(stamp, draft));
      }
      return told;
    },
    when: (actor, type, data) => {
      const outcome = meet(actor, type, data);
      if ('refusal' in outcome) return outcome.refusal;
      return outcome.events.map((draft) => ({ type: draft.type, header: draft.header }) as Told);
    },
    at: (instant) => {
      at = instant;
      return told;
    },
  };
  return told;
}

/** An evening that is live: four staff, two groups, each with an admin who joined. */
export function evening(assess?: Assess): Story {
  const told = story(assess).given(SYSTEM, 'operation.create', {
    ...{ exercise: true, timeZone: 'Europe/Amsterdam' },
    ...{ startsAt: '2026-12-31T17:00:00.000Z', endsAt: '2027-01-01T05:00:00.000Z' },
    plan: {
      ...{ name: 'Oefening Woerden', municipalities: ['Woerden'], centre: { lng: 4.884, lat: 52.085 }, radiusKm: 8 },
      controlRoomPhone: '030 000 0000',
    },
  });
  for (const { id, ...actor } of team) {
    if ('role' in actor) told.given(SYSTEM, 'staff.enrol', { staffId: id, role: actor.role, name: 'Iemand' });
  }
  const content = { members: 60, name: 'Molenvliet', municipality: 'Woerden', district: 'Molenvliet', area: null };
  told.given(carla, 'groups.import', {
    groups: [1, 2].map((number) => ({ groupId: idOf('group', number), number, ...content })),
  });
  told.given(carla, 'admins.add', {
    admins: [1, 2].map((number) => ({
      ...{ adminId: idOf('admin', number), groupIds: [idOf('group', number)], name: 'A. de Wit', phone: null },
    })),
  });
  told.given(carla, 'operation.open', {});
  for (const each of [admin, otherAdmin]) told.given(each, 'admin.join', { acceptedRules: true, phone: null });
  return told;
}

export function forwarded(
  number = 1,
  more: Partial<CommandData<'message.forward'>> = {},
): CommandData<'message.forward'> {
  return {
    ...{ messageId: idOf('message', number), groupId: idOf('group'), text: 'Rook', place: null, seenAt: null },
    ...{ source: 'self', called112: 'no', reporterRef: null, photosExpected: 0, broadcastId: null },
    ...more,
  };
}

export function dispatched(messageIds: string[], number = 1): CommandData<'dispatch.send'> {
  return {
    ...{ dispatchId: idOf('dispatch', number), messageIds, target: 'control-room', priority: 2, kind: 'vandalism' },
    ...{ summary: 'Bushok wordt vernield', placeLabel: '', point: null, note: '' },
  };
}

export function answered(messageIds: string[], number = 1): CommandData<'feedback.send'> {
  return { feedbackId: idOf('feedback', number), messageIds, cannedNumber: null, text: 'Dank u, genoteerd.' };
}
