import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { SoundKind } from './desk-sound.ts';

/** What a desk knew when it last listened. */
export interface Heard {
  readonly messages: number;
  readonly answers: number;
  readonly owed: ReadonlySet<string>;
  /** Put off, or in the hands of the control room: what can come back. */
  readonly away: ReadonlySet<string>;
}

export function listen(state: State): Heard {
  const owed = new Set<string>();
  const away = new Set<string>();
  let answers = 0;
  for (const message of state.messages.values()) {
    answers += message.thread.filter(({ kind }) => kind === 'reply').length;
    if (message.triage !== 'open') away.add(message.id);
    if (message.triage === 'decided' && message.owed?.dispatchId) owed.add(message.id);
  }
  return { messages: state.messages.size, answers, owed, away };
}

/** Which sounds the difference asks for, the gravest alone. Urgent ones ring by themselves; the muted make none. */
export function soundOf(before: Heard, now: Heard, state: State): Exclude<SoundKind, 'urgent'> | null {
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
