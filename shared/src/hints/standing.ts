import type { Message } from '../messages/message.ts';

/** What came of a group's messages tonight: figures of the messages, never a judgement of a person. */
export interface Standing {
  readonly sent: number;
  /** Still open or kept for later: nothing can be said of these yet. */
  readonly undecided: number;
  /** Became a dispatch or a broadcast, or was phoned to the control room. */
  readonly ledToSomething: number;
}

export function standingOf(messages: Iterable<Pick<Message, 'decisions' | 'triage' | 'phonedIn'>>): Standing {
  let [sent, undecided, ledToSomething] = [0, 0, 0];
  for (const { decisions, triage, phonedIn } of messages) {
    sent += 1;
    const led = phonedIn !== null || decisions.some(({ kind }) => kind === 'dispatch' || kind === 'broadcast');
    if (led) ledToSomething += 1;
    else if (triage !== 'decided') undecided += 1;
  }
  return { sent, undecided, ledToSomething };
}
