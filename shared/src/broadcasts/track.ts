import type { Message } from '../messages/message.ts';
import type { State } from '../operation/state.ts';
import type { Broadcast } from './broadcast.ts';

export interface TrackStop {
  readonly message: Message;
  /** When it was seen, else received. */
  readonly at: string;
}

/** Where those looked for were seen, in order of time: the message that it began with, then each "hier gezien". */
export function selectTrack(state: State, { messageId, sightings }: Broadcast): readonly TrackStop[] {
  const messageIds = new Set([...(messageId ? [messageId] : []), ...sightings]);
  return [...messageIds]
    .flatMap((id) => state.messages.get(id) ?? [])
    .map((message) => ({ message, at: message.seenAt ?? message.receivedAt }))
    .sort((a, b) => a.at.localeCompare(b.at) || a.message.number - b.message.number);
}
