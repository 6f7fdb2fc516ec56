import type { Message } from '../messages/message.ts';
import type { State } from '../operation/state.ts';
import type { Incident } from './incident.ts';

/** Incidents that can take a message, the newest first. */
export function selectOpenIncidents(state: State): readonly Incident[] {
  return [...state.incidents.values()]
    .filter(({ closedAt, messageIds }) => closedAt === null && messageIds.length > 0)
    .sort((a, b) => b.number - a.number);
}

/** The messages of the incident by the time they came in: its track. */
export function selectMembers(state: State, incident: Incident): readonly Message[] {
  return incident.messageIds
    .flatMap((messageId) => state.messages.get(messageId) ?? [])
    .sort((a, b) => a.number - b.number);
}

/** The admins who reported the incident, each once: how many an answer to all reaches. */
export function countReporters(messages: readonly Message[]): number {
  return new Set(messages.map(({ adminId, gatewayId, id }) => adminId ?? gatewayId ?? id)).size;
}
