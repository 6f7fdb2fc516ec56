import type { Message } from '../messages/message.ts';
import type { State } from './state.ts';
import { stateToJson } from './state-json.ts';

const HOUR_MS = 3_600_000;

/**
 * The whole state as text for a screen that starts. With bodies for what is open, owed or of the last hour before `at`;
 * older bodies are left out and load on demand. `bodies: false` leaves out the texts of all messages and answers (walls).
 */
export function snapshotText(state: State, at: string, bodies: boolean): string {
  const since = new Date(Date.parse(at) - HOUR_MS).toISOString();
  const keeps = (message: Message) =>
    bodies && (message.triage !== 'decided' || message.owed !== null || message.receivedAt >= since);
  const messages = new Map(
    [...state.messages].map(([id, message]) => [
      id,
      keeps(message)
        ? message
        : { ...message, content: null, hints: message.hints && { ...message.hints, content: null } },
    ]),
  );
  const feedback = bodies
    ? state.feedback
    : new Map([...state.feedback].map(([id, each]) => [id, { ...each, content: null }]));
  return stateToJson({ ...state, messages, feedback });
}
