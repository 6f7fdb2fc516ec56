import type { Deciders, DraftOf } from '../operation/feature.ts';
import { refuse } from '../operation/refusal.ts';
import { type incidentCommands, type incidentEvents, MAX_INCIDENT_MESSAGES } from './events.ts';

export const incidentDeciders: Deciders<typeof incidentCommands, DraftOf<typeof incidentEvents>> = {
  'incident.join': (state, { incidentId, title, ...command }) => {
    const incident = state.incidents.get(incidentId);
    if (incident?.closedAt) return refuse('incident-closed');
    const asked = [...new Set(command.messageIds)];
    if (asked.some((messageId) => !state.messages.has(messageId))) return refuse('unknown-message');
    const messageIds = asked.filter((messageId) => !incident?.messageIds.includes(messageId));
    if (messageIds.length === 0) return refuse('nothing-to-join');
    if ((incident?.messageIds.length ?? 0) + messageIds.length > MAX_INCIDENT_MESSAGES) return refuse('limit-reached');
    return {
      events: [{ type: 'incident.joined', header: { incidentId, messageIds }, body: { title: title.trim() } }],
    };
  },
  'incident.split': (state, command) => {
    const messageIds = [...new Set(command.messageIds)];
    if (messageIds.some((messageId) => !state.messages.has(messageId))) return refuse('unknown-message');
    if (messageIds.some((messageId) => state.messages.get(messageId)?.incidentId === null))
      return refuse('not-in-incident');
    return { events: [{ type: 'incident.split', header: { messageIds }, body: {} }] };
  },
  'incident.close': (state, { incidentId }) => {
    const incident = state.incidents.get(incidentId);
    if (!incident) return refuse('unknown-incident');
    if (incident.closedAt) return refuse('incident-closed');
    return { events: [{ type: 'incident.closed', header: { incidentId }, body: {} }] };
  },
  'incident.reopen': (state, { incidentId }) => {
    const incident = state.incidents.get(incidentId);
    if (!incident) return refuse('unknown-incident');
    if (!incident.closedAt) return refuse('incident-open');
    return { events: [{ type: 'incident.reopened', header: { incidentId }, body: {} }] };
  },
};
