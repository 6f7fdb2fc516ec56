import { change, changeContent } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { State } from '../operation/state.ts';
import type { incidentEvents } from './events.ts';

export const incidentReducers: Reducers<typeof incidentEvents> = {
  'incident.joined': (state, { header, body, at, seq }) => {
    const { incidentId, messageIds } = header;
    for (const messageId of messageIds) leave(state, messageId);
    const known = state.incidents.get(incidentId);
    if (known) {
      const content = changeContent(known.content, body?.title ? { title: body.title } : null);
      change(state.incidents, incidentId, { messageIds: [...known.messageIds, ...messageIds], content });
    } else {
      state.numbers.incident += 1;
      const number = state.numbers.incident;
      state.incidents.set(incidentId, {
        ...{ id: incidentId, number, seq, messageIds, openedAt: at, closedAt: null },
        content: body,
      });
    }
    for (const messageId of messageIds) change(state.messages, messageId, { incidentId });
  },
  'incident.split': (state, { header }) => {
    for (const messageId of header.messageIds) {
      leave(state, messageId);
      change(state.messages, messageId, { incidentId: null });
    }
  },
  'incident.closed': (state, { header, at }) => {
    change(state.incidents, header.incidentId, { closedAt: at });
  },
  'incident.reopened': (state, { header }) => {
    change(state.incidents, header.incidentId, { closedAt: null });
  },
};

function leave(state: State, messageId: string): void {
  const incident = state.incidents.get(state.messages.get(messageId)?.incidentId ?? '');
  if (!incident) return;
  change(state.incidents, incident.id, { messageIds: incident.messageIds.filter((each) => each !== messageId) });
}
