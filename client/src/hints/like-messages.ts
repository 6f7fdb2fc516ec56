import type { AssessmentContent } from '@nachtwacht/shared/hints/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

type Likeness = Omit<AssessmentContent['likeness'][number], 'messageId'>;

/** Another message about the same happening, earlier or later; `likeness` null where what gave it is not on this screen. */
export interface LikeMessage {
  readonly message: Message;
  readonly likeness: Likeness | null;
}

/** The messages that this one was found to look like, and those that were later found to look like it. */
export function selectLike(state: State, message: Message): readonly Message[] {
  const like: Message[] = [];
  for (const id of message.hints?.likeMessageIds ?? []) {
    const other = state.messages.get(id);
    if (other) like.push(other);
  }
  for (const other of state.messages.values()) {
    if (other.hints?.likeMessageIds.includes(message.id) && !like.includes(other)) like.push(other);
  }
  return like;
}

/** The likeliest first, each with what gave it: it is the same from either side. */
export function toLikeMessages(message: Message, others: readonly Message[]): readonly LikeMessage[] {
  return others
    .map((other) => ({ message: other, likeness: likenessOf(message, other) ?? likenessOf(other, message) }))
    .sort((a, b) => (b.likeness?.score ?? 0) - (a.likeness?.score ?? 0));
}

function likenessOf(message: Message, other: Message): Likeness | null {
  return message.hints?.content?.likeness.find(({ messageId }) => messageId === other.id) ?? null;
}

/** Groups in which somebody saw it with their own eyes, this message's own among them; 1 where nobody else did. */
export function countEyewitnesses(message: Message, like: readonly LikeMessage[]): number {
  const seen = like.filter(({ likeness }) => likeness?.corroborates).map((each) => each.message.groupId);
  return new Set([message.groupId, ...seen]).size;
}
