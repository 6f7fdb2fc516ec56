import type { Actor, StaffRole } from './actor.ts';
import type { OperationStatus } from './operation-events.ts';
import type { Refusal } from './refusal.ts';
import type { State } from './state.ts';
import type { CommandType } from './tables.ts';

/** Everyone whom a rule can name. */
export type Party = StaffRole | 'admin' | 'gateway' | 'control-room' | 'system';
export const parties = [
  'specialist',
  'dispatcher',
  'coordinator',
  'officer',
  'district',
  'wall',
  'admin',
  'gateway',
  /** The system of the control room, with its token. */
  'control-room',
  'system',
] as const;

interface Rule {
  readonly who: readonly Party[];
  readonly during: readonly (OperationStatus | 'none')[];
}

const triage: Rule = { who: ['specialist', 'coordinator', 'officer'], during: ['live'] };
const answer: Rule = { who: ['specialist', 'coordinator', 'officer'], during: ['live', 'closed'] };
const board: Rule = {
  who: ['dispatcher', 'specialist', 'coordinator', 'officer', 'control-room'],
  during: ['live', 'closed'],
};
const broadcast: Rule = { who: ['specialist', 'dispatcher', 'coordinator', 'officer'], during: ['live'] };
const setUp: Rule = { who: ['coordinator', 'system'], during: ['draft', 'live'] };
const knowledge: Rule = { who: ['coordinator', 'specialist', 'district', 'system'], during: ['draft', 'live'] };
const phone: Rule = { who: ['admin'], during: ['draft', 'live'] };
const clockwork: Rule = { who: ['system'], during: ['live', 'closed'] };

/** Who may do what, and while the operation is in which state. What is not named here is refused. */
export const policy: { readonly [K in CommandType]: Rule } = {
  'operation.create': { who: ['coordinator', 'system'], during: ['none'] },
  'operation.revise': setUp,
  'operation.open': { who: ['coordinator', 'system'], during: ['draft'] },
  'operation.passEnd': { who: ['system'], during: ['live'] },
  'operation.close': { who: ['coordinator'], during: ['live'] },
  'operation.openEpoch': { who: ['coordinator'], during: ['draft', 'live', 'closed'] },
  'operation.destroy': { who: ['coordinator', 'system'], during: ['closed'] },
  'staff.enrol': { who: ['coordinator', 'system'], during: ['draft', 'live', 'closed'] },
  'staff.remove': { who: ['coordinator', 'system'], during: ['draft', 'live', 'closed'] },
  'groups.import': setUp,
  'admins.add': setUp,
  'admin.join': { who: ['admin'], during: ['draft', 'live'] },
  'admin.revoke': { who: ['coordinator', 'specialist', 'officer'], during: ['draft', 'live', 'closed'] },
  'admin.mute': triage,
  'admin.setAway': phone,
  'admin.revise': phone,
  'admin.leave': { who: ['admin'], during: ['draft', 'live', 'closed'] },
  'evaluation.give': { who: ['admin'], during: ['closed'] },
  'message.forward': { who: ['admin', 'gateway'], during: ['live'] },
  'message.addPhoto': { who: ['admin', 'gateway'], during: ['live'] },
  'message.place': triage,
  'message.claim': triage,
  'message.takeOver': { who: ['coordinator', 'officer'], during: ['live'] },
  'message.release': triage,
  'message.expireClaim': clockwork,
  'message.postpone': triage,
  'message.resume': { who: ['specialist', 'coordinator', 'officer', 'system'], during: ['live'] },
  'message.phoneIn': { who: ['specialist', 'dispatcher', 'coordinator', 'officer'], during: ['live'] },
  'message.passOn': clockwork,
  'broadcast.passOn': clockwork,
  'claims.handOver': triage,
  'message.ask': triage,
  'message.reply': { who: ['admin'], during: ['live'] },
  'incident.join': triage,
  'incident.split': triage,
  'incident.close': triage,
  'incident.reopen': triage,
  'dispatch.send': triage,
  'dispatch.correct': triage,
  'dispatch.addInformation': triage,
  'dispatch.withdraw': triage,
  'dispatch.advance': board,
  'dispatch.setReference': board,
  'dispatch.close': board,
  'dispatch.turnDown': board,
  'dispatch.escalate': clockwork,
  'outcomes.set': setUp,
  'feedback.send': answer,
  'feedback.correct': answer,
  'feedback.waive': answer,
  'broadcast.hold': broadcast,
  'broadcast.confirm': triage,
  'broadcast.undo': {
    who: ['specialist', 'dispatcher', 'coordinator', 'officer', 'system'],
    during: ['live', 'closed'],
  },
  'broadcast.release': clockwork,
  'broadcast.correct': broadcast,
  'broadcast.extend': broadcast,
  'broadcast.remind': broadcast,
  'broadcast.end': {
    who: ['specialist', 'dispatcher', 'coordinator', 'officer', 'system'],
    during: ['live', 'closed'],
  },
  'receipts.record': clockwork,
  'hotspots.load': knowledge,
  'note.add': knowledge,
  'note.remove': knowledge,
  'canned-texts.set': setUp,
  'message.assess': clockwork,
  'places.load': setUp,
  'lexicon.amend': setUp,
};

/** Null when the actor may, else why not: `not-allowed`, `admin-revoked`, `unknown-operation`, `operation-not-live`, `operation-not-draft`, `operation-not-closed`, `operation-exists`. */
export function may(actor: Actor, type: CommandType, state: State): Refusal | null {
  const rule = policy[type];
  const status = state.operation?.status ?? 'none';
  if (!rule.who.includes(toParty(actor))) return { code: 'not-allowed' };
  const stranger = refuseStranger(actor, status === 'none', state);
  if (stranger) return stranger;
  if (rule.during.includes(status)) return null;
  if (status === 'none') return { code: 'unknown-operation' };
  if (rule.during.includes('none')) return { code: 'operation-exists' };
  if (rule.during.includes('live')) return { code: 'operation-not-live' };
  return { code: rule.during.includes('draft') ? 'operation-not-draft' : 'operation-not-closed' };
}

/** True when staff of this role may ask for such a command in some state: screens hide what nobody of the role can do. */
export function mayEver(role: StaffRole, type: CommandType): boolean {
  return policy[type].who.includes(role);
}

function toParty(actor: Actor): Party {
  if (actor.kind === 'staff') return actor.role;
  return actor.kind === 'gateway' ? (actor.purpose ?? 'gateway') : actor.kind;
}

function refuseStranger(actor: Actor, isNew: boolean, state: State): Refusal | null {
  if (actor.kind === 'staff') {
    const member = state.staff.get(actor.id);
    return isNew || (member?.active && member.role === actor.role) ? null : { code: 'not-allowed' };
  }
  if (actor.kind === 'admin') {
    const admin = state.admins.get(actor.id);
    if (!admin) return { code: 'not-allowed' };
    return admin.status === 'revoked' ? { code: 'admin-revoked' } : null;
  }
  return null;
}
