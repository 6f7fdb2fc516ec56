import { isEnded } from '../dispatches/dispatch.ts';
import { isMuted } from '../groups/group.ts';
import type { DecideContext, Deciders, DraftOf } from '../operation/feature.ts';
import { policy } from '../operation/policy.ts';
import { type Refusal, refuse } from '../operation/refusal.ts';
import type { State } from '../operation/state.ts';
import type { messageCommands, messageEvents } from './events.ts';
import { MAX_PHOTOS } from './limits.ts';
import type { Message } from './message.ts';
import { placeFits } from './place-fit.ts';

export const MAX_CLAIMS = 3;

type Drafts = DraftOf<typeof messageEvents>;

export const messageDeciders: Deciders<typeof messageCommands, Drafts> = {
  'message.forward': (state, command, { actor, assessment, at }) => {
    const group = state.groups.get(command.groupId);
    if (!group) return refuse('unknown-group');
    if (actor.kind === 'admin' && !group.adminIds.includes(actor.id)) return refuse('not-your-group');
    if (state.messages.has(command.messageId)) return refuse('id-taken');
    if (command.broadcastId && !state.broadcasts.has(command.broadcastId)) return refuse('unknown-broadcast');
    const { text, place, reporterRef, ...facts } = command;
    const muted = actor.kind === 'admin' && assessment?.urgency !== 'urgent' && isMuted(state.admins.get(actor.id), at);
    const header = {
      ...facts,
      ...(muted ? { muted } : {}),
      adminId: actor.kind === 'admin' ? actor.id : null,
      gatewayId: actor.kind === 'gateway' ? actor.id : null,
      urgency: assessment?.urgency ?? 'normal',
      urgencyReasons: assessment?.reasons ?? [],
      placeKind: place?.kind ?? 'none',
      placeFits: placeFits(place, state.operation),
    } as const;
    return {
      events: [
        { type: 'message.forwarded', header, body: { text, place, reporterRef, words: assessment?.words ?? [] } },
      ],
    };
  },
  'message.addPhoto': (state, { messageId, photoId, hash }, { actor }) => {
    const message = state.messages.get(messageId);
    if (!message) return refuse('unknown-message');
    if (message.adminId !== actor.id && message.gatewayId !== actor.id) return refuse('not-your-message');
    if (message.photoCount >= MAX_PHOTOS) return refuse('too-many-photos');
    if (message.content?.photoIds.includes(photoId)) return refuse('id-taken');
    return { events: [{ type: 'message.photoAdded', header: { messageId }, body: { photoId, hash } }] };
  },
  'message.place': (state, { messageId, place, label }) => {
    if (!state.messages.has(messageId)) return refuse('unknown-message');
    const header = { messageId, placeKind: place.kind, placeFits: placeFits(place, state.operation) };
    return { events: [{ type: 'message.placed', header, body: { place, label } }] };
  },
  'message.claim': (state, { messageId }, { actor }) => {
    const message = state.messages.get(messageId);
    if (!message) return refuse('unknown-message');
    if (message.triage === 'decided') return refuse('already-decided');
    if (message.claim?.staffId === actor.id) return refuse('already-yours');
    if (message.claim) return refuse('held-by-other', { holder: message.claim.staffId });
    if (claimsOf(state, actor.id) >= MAX_CLAIMS) return refuse('too-many-claims');
    return { events: [{ type: 'message.claimed', header: { messageId, staffId: actor.id }, body: {} }] };
  },
  'message.takeOver': (state, { messageId }, { actor }) => {
    const message = state.messages.get(messageId);
    if (!message) return refuse('unknown-message');
    if (message.triage === 'decided') return refuse('already-decided');
    if (message.claim?.staffId === actor.id) return refuse('already-yours');
    const header = { messageId, staffId: actor.id };
    if (!message.claim) return { events: [{ type: 'message.claimed', header, body: {} }] };
    return {
      events: [{ type: 'message.takenOver', header: { ...header, fromStaffId: message.claim.staffId }, body: {} }],
    };
  },
  'message.release': (state, { messageId }, { actor }) => {
    const message = state.messages.get(messageId);
    if (!message) return refuse('unknown-message');
    if (message.claim?.staffId !== actor.id) return refuse('not-claimed-by-you');
    return {
      events: [{ type: 'message.released', header: { messageId, staffId: actor.id, reason: 'put-back' }, body: {} }],
    };
  },
  'message.expireClaim': (state, { messageId, staffId, reason }) => {
    if (state.messages.get(messageId)?.claim?.staffId !== staffId) return refuse('not-claimed-by-you');
    return { events: [{ type: 'message.released', header: { messageId, staffId, reason }, body: {} }] };
  },
  'message.postpone': (state, { messageId, until, untilDispatch }, context) => {
    const refusal = refuseUntreated(state, messageId, context);
    if (refusal) return { refusal };
    if (untilDispatch === undefined) {
      if (until === null || until <= context.at) return refuse('time-not-ahead');
      return { events: [{ type: 'message.postponed', header: { messageId, until }, body: {} }] };
    }
    const dispatch = state.dispatches.get(untilDispatch);
    if (!dispatch) return refuse('unknown-dispatch');
    if (isEnded(dispatch)) return refuse('dispatch-ended');
    return { events: [{ type: 'message.postponed', header: { messageId, until: null, untilDispatch }, body: {} }] };
  },
  'message.passOn': (state, { messageId, ...to }) => {
    if (!state.messages.has(messageId)) return refuse('unknown-message');
    return { events: [{ type: 'message.passedOn', header: { messageId, ...to }, body: {} }] };
  },
  'claims.handOver': (state, { toStaffId }, { actor }) => {
    const relief = state.staff.get(toStaffId);
    if (!relief?.active || toStaffId === actor.id || !policy['message.claim'].who.includes(relief.role))
      return refuse('unknown-staff');
    const held = [...state.claimed].filter((id) => state.messages.get(id)?.claim?.staffId === actor.id);
    if (held.length === 0) return refuse('not-claimed-by-you');
    if (held.length + claimsOf(state, toStaffId) > MAX_CLAIMS) return refuse('too-many-claims');
    const to = { staffId: toStaffId, fromStaffId: actor.id };
    return {
      events: held.map((messageId) => ({ type: 'message.takenOver', header: { messageId, ...to }, body: {} })),
    };
  },
  'message.resume': (state, { messageId }) => {
    const message = state.messages.get(messageId);
    if (!message) return refuse('unknown-message');
    if (message.triage !== 'later') return refuse('not-later');
    return { events: [{ type: 'message.resumed', header: { messageId }, body: {} }] };
  },
  'message.phoneIn': (state, { messageId }, { actor }) => {
    if (!state.messages.has(messageId)) return refuse('unknown-message');
    return { events: [{ type: 'message.phonedIn', header: { messageId, staffId: actor.id }, body: {} }] };
  },
};

/** Why this actor may not decide on the message now, or null: it is unknown, or another holds it. Deciding takes a free claim. */
export function refuseDecision(state: State, messageId: string, { actor }: DecideContext): Refusal | null {
  const message = state.messages.get(messageId);
  if (!message) return { code: 'unknown-message' };
  if (message.claim && message.claim.staffId !== actor.id)
    return { code: 'held-by-other', holder: message.claim.staffId };
  return null;
}

function refuseUntreated(state: State, messageId: string, context: DecideContext): Refusal | null {
  const message: Message | undefined = state.messages.get(messageId);
  if (message?.triage === 'decided') return { code: 'already-decided' };
  return refuseDecision(state, messageId, context);
}

/** How many messages this member of staff holds. */
export function claimsOf(state: State, staffId: string): number {
  let claims = 0;
  for (const messageId of state.claimed) if (state.messages.get(messageId)?.claim?.staffId === staffId) claims += 1;
  return claims;
}
