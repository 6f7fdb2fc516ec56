import type { EventTable, Reducers } from './feature.ts';
import type { State } from './state.ts';
import { type EventType, type RecordedEvent, reducers } from './tables.ts';

/**
 * Writes one event into the owner's state. The only way in which a state changes. Branches on the header alone;
 * a null body gives null `content`. Throws on an event that contradicts the state (a broken journal).
 */
export function reduce(state: State, event: RecordedEvent): void {
  if (event.seq !== state.seq + 1) throw new Error(`entry ${event.seq} does not follow entry ${state.seq}`);
  reducerOf(event.type)(state, event);
  state.seq = event.seq;
  state.epoch = event.epoch;
  state.at = event.at;
}

type AnyReducer = (state: State, event: RecordedEvent) => void;

/** The tables pair each type with its own reducer; TypeScript cannot follow that pairing through an index. */
function reducerOf(type: EventType): AnyReducer {
  return (reducers as Reducers<EventTable>)[type] as AnyReducer;
}
