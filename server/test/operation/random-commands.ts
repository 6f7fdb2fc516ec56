import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command, CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { admins, colleague, coordinator, dispatcher, groupIds, type Step, specialist } from './evening.ts';
import type { Chance } from './seeded.ts';

type Make = (chance: Chance, state: State) => Step | null;

function step<K extends CommandType>(chance: Chance, actor: Actor, type: K, data: CommandData<K>): Step {
  return [actor, { id: chance.id(), type, data } as Command];
}

const desk = [specialist, colleague, coordinator] as const;
const message = (chance: Chance, state: State) => chance.pickAny([...state.messages.keys()]);
const untreated = (chance: Chance, state: State) => chance.pickAny([...state.untreated]) ?? message(chance, state);
const inMinutes = (state: State, minutes: number) =>
  new Date(Date.parse(state.at) + minutes * 60_000 + 1).toISOString();

function about(
  type: 'message.claim' | 'message.release' | 'message.takeOver' | 'message.phoneIn' | 'message.resume',
): Make {
  return (chance, state) => {
    const messageId = untreated(chance, state);
    return messageId ? step(chance, chance.pick(desk), type, { messageId }) : null;
  };
}

const forward: Make = (chance, state) =>
  step(chance, chance.pick(admins), 'message.forward', {
    ...{ messageId: chance.id(), groupId: chance.pick(groupIds), text: chance.pick(texts), seenAt: null },
    ...{ place: null, source: 'heard', called112: 'unknown', reporterRef: null, photosExpected: 1 },
    broadcastId: chance.happens(0.2) ? chance.pickAny([...state.broadcasts.keys()]) : null,
  });
const texts = ['Rook bij de school', 'Jongeren gooien met vuurwerk', 'Er is brand!', 'Niets bijzonders 🎆'] as const;

const makes: readonly [Make, ...Make[]] = [
  forward,
  forward,
  forward,
  about('message.claim'),
  about('message.claim'),
  about('message.release'),
  about('message.takeOver'),
  about('message.phoneIn'),
  about('message.resume'),
  (chance, state) => {
    const messageId = untreated(chance, state);
    const until = inMinutes(state, chance.whole(5));
    return messageId ? step(chance, chance.pick(desk), 'message.postpone', { messageId, until }) : null;
  },
  (chance, state) => {
    const messageId = message(chance, state);
    return messageId
      ? step(chance, chance.pick(admins), 'message.addPhoto', { messageId, photoId: chance.id(), hash: null })
      : null;
  },
  (chance, state) => {
    const messageId = message(chance, state);
    const place = { kind: 'point' as const, lng: 4.88 + chance.number() / 100, lat: 52.08 };
    return messageId ? step(chance, chance.pick(desk), 'message.place', { messageId, place, label: 'school' }) : null;
  },
  (chance, state) => {
    const messageIds = [untreated(chance, state), untreated(chance, state)].flatMap((id) => id ?? []);
    if (messageIds.length === 0) return null;
    const text = 'Dank u.';
    const data = { feedbackId: chance.id(), messageIds, cannedNumber: null, text };
    return step(chance, chance.pick(desk), 'feedback.send', data);
  },
  (chance, state) => {
    const messageId = untreated(chance, state);
    if (!messageId) return null;
    return step(chance, chance.pick(desk), 'feedback.waive', { messageIds: [messageId], reason: 'noise', text: '' });
  },
  (chance, state) => {
    const messageId = untreated(chance, state);
    if (!messageId) return null;
    return step(chance, chance.pick(desk), 'dispatch.send', {
      ...{ dispatchId: chance.id(), messageIds: [messageId], target: 'control-room', priority: 1, kind: 'vandalism' },
      ...{ summary: 'Vernieling', placeLabel: '', point: null, note: '' },
    });
  },
  (chance, state) => {
    const messageId = untreated(chance, state);
    if (!messageId) return null;
    const until = chance.happens(0.7) ? inMinutes(state, 3) : null;
    const data = { messageId, questionId: chance.id(), text: 'Waar precies?', until };
    return step(chance, chance.pick(desk), 'message.ask', data);
  },
  (chance, state) => {
    const messageId = message(chance, state);
    const sender = admins.find(({ id }) => id === state.messages.get(messageId ?? '')?.adminId);
    if (!messageId || !sender) return null;
    const questionId = state.messages.get(messageId)?.thread.at(-1)?.id ?? null;
    const data = { messageId, replyId: chance.id(), questionId, text: chance.pick(texts) };
    return step(chance, sender, 'message.reply', data);
  },
  (chance, state) => {
    const messageIds = [message(chance, state), message(chance, state)].flatMap((id) => id ?? []);
    const incidentId = (chance.happens(0.6) ? chance.pickAny([...state.incidents.keys()]) : null) ?? chance.id();
    return step(chance, chance.pick(desk), 'incident.join', { incidentId, messageIds, title: '' });
  },
  (chance, state) => {
    const until = chance.happens(0.5) ? inMinutes(state, 30) : null;
    return step(chance, chance.pick(admins), 'admin.setAway', { until });
  },
  (chance) => {
    const standIn = chance.happens(0.5) ? { name: 'Buur', phone: '06 00000000' } : null;
    return step(chance, chance.pick(admins), 'admin.revise', { phone: null, standIn });
  },
  (chance, state) => {
    const messageId = message(chance, state);
    return messageId ? step(chance, chance.pick(desk), 'incident.split', { messageIds: [messageId] }) : null;
  },
  (chance, state) => {
    const incidentId = chance.pickAny([...state.incidents.keys()]);
    const type = chance.happens(0.5) ? 'incident.close' : 'incident.reopen';
    return incidentId ? step(chance, chance.pick(desk), type, { incidentId }) : null;
  },
  (chance, state) => {
    const dispatchId = chance.pickAny([...state.dispatches.keys()]);
    if (!dispatchId) return null;
    const byDesk = chance.happens(0.3);
    const { id: _id, ...ends } = { id: dispatchId, text: '', byDesk };
    if (chance.happens(0.3)) {
      return step(chance, dispatcher, 'dispatch.turnDown', { dispatchId, reason: 'no-unit-free', ...ends });
    }
    if (chance.happens(0.3))
      return step(chance, dispatcher, 'dispatch.close', { dispatchId, outcome: 'halt', ...ends });
    const to = chance.pick(['accepted', 'on-the-way', 'on-scene'] as const);
    return step(chance, dispatcher, 'dispatch.advance', { dispatchId, step: to, unit: '11.01', byDesk });
  },
  (chance, state) => {
    const dispatchId = chance.pickAny([...state.dispatches.keys()]);
    const level = chance.pick(['boards', 'officer'] as const);
    return dispatchId ? step(chance, SYSTEM, 'dispatch.escalate', { dispatchId, level }) : null;
  },
  (chance, state) => {
    const dispatchId = chance.pickAny([...state.dispatches.keys()]);
    const messageIds = chance.happens(0.5) ? [message(chance, state)].flatMap((id) => id ?? []) : [];
    return dispatchId
      ? step(chance, specialist, 'dispatch.addInformation', { dispatchId, messageIds, text: 'Nu met tien' })
      : null;
  },
  (chance) =>
    step(chance, coordinator, 'outcomes.set', { offered: [chance.pick(['checked', 'halt'])], own: ['Meegenomen'] }),
  (chance, state) => {
    const selection = { parts: [{ kind: 'all' as const }], minus: chance.happens(0.5) ? [chance.pick(groupIds)] : [] };
    return step(chance, chance.pick(desk), 'broadcast.hold', {
      proofGroups: chance.happens(0.9) ? state.groups.size : null,
      ...{ broadcastId: chance.id(), messageId: chance.happens(0.5) ? untreated(chance, state) : null },
      ...{
        template: chance.pick(['call', 'roll-call'] as const),
        adminsOnly: false,
        expiresAt: inMinutes(state, 3),
        description: null,
        point: null,
      },
      ...{ title: 'Let op', text: 'Let op een groep.', guardReason: '', selection },
      previewHash: resolveAudience(state, selection).hash,
    });
  },
  (chance, state) => {
    const broadcastId = chance.pickAny([...state.broadcasts.keys()]);
    if (!broadcastId) return null;
    if (chance.happens(0.4)) return step(chance, chance.pick(desk), 'broadcast.undo', { broadcastId });
    if (chance.happens(0.4)) return step(chance, chance.pick(desk), 'broadcast.remind', { broadcastId });
    if (chance.happens(0.4)) {
      return step(chance, chance.pick(desk), 'broadcast.extend', { broadcastId, expiresAt: inMinutes(state, 9) });
    }
    return step(chance, chance.pick(desk), 'broadcast.end', { broadcastId, reason: 'withdrawn', text: '' });
  },
  (chance, state) => {
    const item = chance.pickAny([...state.broadcasts.keys(), ...state.feedback.keys()]);
    if (!item) return null;
    const receipts = Array.from({ length: 1 + chance.whole(4) }, () => randomReceipt(chance, item));
    return step(chance, SYSTEM, 'receipts.record', { receipts });
  },
  (chance) =>
    step(chance, coordinator, 'note.add', {
      ...{ noteId: chance.id(), kind: 'note', until: null, lng: 4.88, lat: 52.08, text: 'Kermis tot twee uur' },
    }),
  (chance) => (chance.happens(0.2) ? step(chance, coordinator, 'operation.openEpoch', { reason: 'Teruggezet' }) : null),
  (chance) =>
    chance.happens(0.1)
      ? step(chance, coordinator, 'admin.revoke', { adminId: chance.pick(admins).id, reason: 'misbruik' })
      : null,
  (chance) => (chance.happens(0.05) ? step(chance, coordinator, 'operation.close', {}) : null),
  (chance) => (chance.happens(0.3) ? step(chance, coordinator, 'operation.destroy', {}) : null),
];

function randomReceipt(chance: Chance, itemId: string): CommandData<'receipts.record'>['receipts'][number] {
  const adminId = chance.pick(admins).id;
  if (chance.happens(0.4)) {
    return { state: chance.pick(['shared', 'unshared'] as const), itemId, adminId, groupId: chance.pick(groupIds) };
  }
  return { state: chance.pick(['sent', 'failed', 'delivered', 'opened', 'present'] as const), itemId, adminId };
}

/** Something that somebody might do now; often too late, or not theirs to do. */
export function randomStep(chance: Chance, state: State): Step {
  return chance.pick(makes)(chance, state) ?? forward(chance, state) ?? never();
}

function never(): never {
  throw new Error('a message can always be forwarded');
}
