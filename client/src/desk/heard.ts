import { isUnseenUrgent } from '@nachtwacht/shared/messages/queue.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { SoundKind } from './desk-sound.ts';

/** What a desk knew when it last listened. */
export interface Heard {
  readonly messages: number;
  readonly answers: number;
  readonly owed: ReadonlySet<string>;
  /** Put off, or in the hands of the control room: what can come back. */
  readonly away: ReadonlySet<string>;
  /** Became urgent by what was said later. */
  readonly danger: ReadonlySet<string>;
}

/** Which messages ring now, oldest first. */
export function selectRinging(state: State): readonly string[] {
  return [...state.untreated].filter((id) => {
    const message = state.messages.get(id);
    return message !== undefined && isUnseenUrgent(message);
  });
}

export function listen(state: State): Heard {
  const owed = new Set<string>();
  const away = new Set<string>();
  const danger = new Set<string>();
  let answers = 0;
  for (const message of state.messages.values()) {
    answers += message.thread.filter(({ kind }) => kind === 'reply').length;
    if (message.triage !== 'open') away.add(message.id);
    if (message.newDanger) danger.add(message.id);
    if (message.triage === 'decided' && message.owed?.dispatchId) owed.add(message.id);
  }
  return { messages: state.messages.size, answers, owed, away, danger };
}

/** Which sounds the difference asks for, the gravest alone. Urgent ones ring by themselves, unless somebody has them in hand; the muted make none. */
export function soundOf(before: Heard, now: Heard, state: State): SoundKind | null {
  for (const id of now.danger) if (!before.danger.has(id)) return state.messages.get(id)?.claim ? 'urgent' : null;
  for (const id of before.away) {
    if (!now.away.has(id) && state.messages.get(id)?.triage === 'open' && now.answers === before.answers)
      return 'returned';
  }
  if (now.answers > before.answers) return 'answer';
  for (const id of now.owed) if (!before.owed.has(id)) return 'owed';
  if (now.messages <= before.messages) return null;
  const arrived = [...state.messages.values()].slice(before.messages);
  return arrived.some(({ urgency, muted }) => urgency !== 'urgent' && !muted) ? 'fresh' : null;
}
