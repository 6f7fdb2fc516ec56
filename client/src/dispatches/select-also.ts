import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { selectLike } from '../hints/like-messages.ts';

/** A message that may be about the same happening, and why: somebody joined them, or they look alike. */
export interface AlsoAbout {
  readonly message: Message;
  readonly why: 'incident' | 'alike';
}

const running: readonly Dispatch['step'][] = ['sent', 'accepted', 'on-the-way', 'on-scene'];
export const isRunning = ({ step }: Pick<Dispatch, 'step'>): boolean => running.includes(step);

/** Those that no running dispatch holds yet; joined ones first, then the newest. */
export function selectAlsoAbout(state: State, message: Message): readonly AlsoAbout[] {
  const taken = new Set(selectRunning(state).flatMap(({ messageIds }) => messageIds));
  return sameHappening(state, message)
    .filter(({ message: { id } }) => !taken.has(id))
    .sort((a, b) => Number(b.why === 'incident') - Number(a.why === 'incident') || b.message.number - a.message.number);
}

/** Dispatches that run and to which the message may be added: those about what looks the same first, then the newest. */
export function selectJoinable(state: State, message: Message): readonly { dispatch: Dispatch; likely: boolean }[] {
  const same = new Set(sameHappening(state, message).map((each) => each.message.id));
  return selectRunning(state)
    .filter(({ messageIds }) => !messageIds.includes(message.id))
    .map((dispatch) => ({ dispatch, likely: dispatch.messageIds.some((id) => same.has(id)) }))
    .sort((a, b) => Number(b.likely) - Number(a.likely) || b.dispatch.number - a.dispatch.number);
}

function selectRunning(state: State): readonly Dispatch[] {
  return [...state.dispatches.values()].filter(isRunning);
}

function sameHappening(state: State, message: Message): AlsoAbout[] {
  const { incidentId } = message;
  const joined = incidentId ? (state.incidents.get(incidentId)?.messageIds ?? []) : [];
  const found = new Map<string, AlsoAbout>();
  for (const like of selectLike(state, message)) found.set(like.id, { message: like, why: 'alike' });
  for (const id of joined) {
    const other = state.messages.get(id);
    if (other) found.set(id, { message: other, why: 'incident' });
  }
  found.delete(message.id);
  return [...found.values()];
}
