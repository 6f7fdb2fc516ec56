import { refuseDecision } from '../messages/decide.ts';
import type { Deciders, DraftOf } from '../operation/feature.ts';
import { type Refusal, refuse } from '../operation/refusal.ts';
import type { State } from '../operation/state.ts';
import { resolveAudience } from './audience.ts';
import type { Broadcast } from './broadcast.ts';
import { type broadcastCommands, type broadcastEvents, HOLD_SECONDS, REMIND_MINUTES } from './events.ts';
import { refusePhotos } from './photos.ts';
import { proofOf } from './proof.ts';
import { selectUnshared } from './unshared.ts';

export const broadcastDeciders: Deciders<typeof broadcastCommands, DraftOf<typeof broadcastEvents>> = {
  'broadcast.hold': (state, command, context) => {
    if (state.broadcasts.has(command.broadcastId)) return refuse('id-taken');
    const refusal = command.messageId ? refuseDecision(state, command.messageId, context) : null;
    if (refusal) return { refusal };
    if (command.expiresAt <= context.at) return refuse('time-not-ahead');
    const photoRefusal = refusePhotos(state, command.photoIds ?? []);
    if (photoRefusal) return { refusal: photoRefusal };
    const audience = resolveAudience(state, command.selection);
    if (audience.hash !== command.previewHash) return refuse('audience-changed');
    if (audience.adminIds.length === 0) return refuse('audience-empty');
    const { redHanded = false, proofGroups = null, previewHash: _preview, ...held } = command;
    const proof = proofOf(state, audience.groupIds, redHanded);
    if (proof === 'count' && proofGroups !== audience.groupIds.length) return refuse('proof-needed');
    const { broadcastId, messageId, template, adminsOnly, expiresAt, ...content } = held;
    const releaseAt = addSeconds(context.at, HOLD_SECONDS);
    const header = {
      ...{ broadcastId, messageId, template, adminsOnly, expiresAt, releaseAt, redHanded },
      awaitsReader: proof === 'person',
      hasDescription: content.description !== null,
      photoCount: content.photoIds?.length ?? 0,
      groupIds: [...audience.groupIds],
      adminIds: [...audience.adminIds],
    };
    return { events: [{ type: 'broadcast.held', header, body: content }] };
  },
  'broadcast.confirm': (state, { broadcastId }, { at, actor }) => {
    const broadcast = state.broadcasts.get(broadcastId);
    const refusal = refuseUnlessHeld(broadcast);
    if (refusal) return { refusal };
    if (!broadcast?.awaitsReader) return refuse('hold-over');
    if (broadcast.heldBy === actor.id) return refuse('own-proof');
    if (broadcast.expiresAt <= at) return refuse('time-not-ahead');
    const header = { broadcastId, releaseAt: addSeconds(at, HOLD_SECONDS) };
    return { events: [{ type: 'broadcast.confirmed', header, body: {} }] };
  },
  'broadcast.undo': (state, { broadcastId }) => {
    const refusal = refuseUnlessHeld(state.broadcasts.get(broadcastId));
    return refusal ? { refusal } : { events: [{ type: 'broadcast.undone', header: { broadcastId }, body: {} }] };
  },
  'broadcast.release': (state, { broadcastId }) => {
    const broadcast = state.broadcasts.get(broadcastId);
    const refusal = refuseUnlessHeld(broadcast);
    if (broadcast?.awaitsReader) return refuse('proof-needed');
    return refusal ? { refusal } : { events: [{ type: 'broadcast.sent', header: { broadcastId }, body: {} }] };
  },
  'broadcast.correct': (state, { broadcastId, title, text }) => {
    const refusal = refuseUnlessSent(state, broadcastId);
    return refusal
      ? { refusal }
      : { events: [{ type: 'broadcast.corrected', header: { broadcastId }, body: { title, text } }] };
  },
  'broadcast.extend': (state, { broadcastId, expiresAt }, { at }) => {
    const refusal = refuseUnlessSent(state, broadcastId);
    if (refusal) return { refusal };
    const known = state.broadcasts.get(broadcastId)?.expiresAt ?? at;
    if (expiresAt <= known || expiresAt <= at) return refuse('time-not-ahead');
    return { events: [{ type: 'broadcast.extended', header: { broadcastId, expiresAt }, body: {} }] };
  },
  'broadcast.remind': (state, { broadcastId }, { at }) => {
    const broadcast = state.broadcasts.get(broadcastId);
    const refusal = refuseUnlessSent(state, broadcastId);
    if (refusal || !broadcast) return refuse(refusal?.code ?? 'unknown-broadcast');
    if (broadcast.remindedAt && addSeconds(broadcast.remindedAt, REMIND_MINUTES * 60) > at) return refuse('too-soon');
    const adminIds = [...selectUnshared(state, broadcast)];
    if (adminIds.length === 0) return refuse('nobody-to-remind');
    return { events: [{ type: 'broadcast.reminded', header: { broadcastId, adminIds }, body: {} }] };
  },
  'broadcast.end': (state, { broadcastId, reason, text }) => {
    const refusal = refuseUnlessSent(state, broadcastId);
    return refusal
      ? { refusal }
      : { events: [{ type: 'broadcast.ended', header: { broadcastId, reason }, body: { text } }] };
  },
};

function addSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

function refuseUnlessHeld(broadcast: Broadcast | undefined): Refusal | null {
  if (!broadcast) return { code: 'unknown-broadcast' };
  return broadcast.status === 'held' ? null : { code: 'hold-over' };
}

function refuseUnlessSent(state: State, broadcastId: string): Refusal | null {
  const broadcast = state.broadcasts.get(broadcastId);
  if (!broadcast) return { code: 'unknown-broadcast' };
  return broadcast.status === 'sent' ? null : { code: 'broadcast-not-active' };
}
