import { refuseDecision } from '../messages/decide.ts';
import type { Deciders, DraftOf } from '../operation/feature.ts';
import { type Refusal, refuse } from '../operation/refusal.ts';
import type { State } from '../operation/state.ts';
import { resolveAudience } from './audience.ts';
import type { Broadcast } from './broadcast.ts';
import { type broadcastCommands, type broadcastEvents, HOLD_SECONDS } from './events.ts';

export const broadcastDeciders: Deciders<typeof broadcastCommands, DraftOf<typeof broadcastEvents>> = {
  'broadcast.hold': (state, command, context) => {
    if (state.broadcasts.has(command.broadcastId)) return refuse('id-taken');
    const refusal = command.messageId ? refuseDecision(state, command.messageId, context) : null;
    if (refusal) return { refusal };
    if (command.expiresAt <= context.at) return refuse('time-not-ahead');
    const audience = resolveAudience(state, command.selection);
    if (audience.hash !== command.previewHash) return refuse('audience-changed');
    if (audience.adminIds.length === 0) return refuse('audience-empty');
    const { broadcastId, messageId, template, adminsOnly, expiresAt, previewHash: _preview, ...content } = command;
    const releaseAt = new Date(Date.parse(context.at) + HOLD_SECONDS * 1000).toISOString();
    const header = {
      ...{ broadcastId, messageId, template, adminsOnly, expiresAt, releaseAt },
      hasDescription: content.description !== null,
      groupIds: [...audience.groupIds],
      adminIds: [...audience.adminIds],
    };
    return { events: [{ type: 'broadcast.held', header, body: content }] };
  },
  'broadcast.undo': (state, { broadcastId }) => {
    const refusal = refuseUnlessHeld(state.broadcasts.get(broadcastId));
    return refusal ? { refusal } : { events: [{ type: 'broadcast.undone', header: { broadcastId }, body: {} }] };
  },
  'broadcast.release': (state, { broadcastId }) => {
    const refusal = refuseUnlessHeld(state.broadcasts.get(broadcastId));
    return refusal ? { refusal } : { events: [{ type: 'broadcast.sent', header: { broadcastId }, body: {} }] };
  },
  'broadcast.correct': (state, { broadcastId, title, text }) => {
    const refusal = refuseUnlessSent(state, broadcastId);
    return refusal
      ? { refusal }
      : { events: [{ type: 'broadcast.corrected', header: { broadcastId }, body: { title, text } }] };
  },
  'broadcast.end': (state, { broadcastId, reason, text }) => {
    const refusal = refuseUnlessSent(state, broadcastId);
    return refusal
      ? { refusal }
      : { events: [{ type: 'broadcast.ended', header: { broadcastId, reason }, body: { text } }] };
  },
};

function refuseUnlessHeld(broadcast: Broadcast | undefined): Refusal | null {
  if (!broadcast) return { code: 'unknown-broadcast' };
  return broadcast.status === 'held' ? null : { code: 'hold-over' };
}

function refuseUnlessSent(state: State, broadcastId: string): Refusal | null {
  const broadcast = state.broadcasts.get(broadcastId);
  if (!broadcast) return { code: 'unknown-broadcast' };
  return broadcast.status === 'sent' ? null : { code: 'broadcast-not-active' };
}
