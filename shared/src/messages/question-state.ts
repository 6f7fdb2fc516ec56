import type { Message } from './message.ts';

export type QuestionState = 'none' | 'asked' | 'answered';

/** `asked` while the admin has not replied to the last question; `answered` until somebody on staff acts on what came back. */
export function selectQuestionState({ thread, decisions }: Message): QuestionState {
  const last = thread.at(-1);
  if (!last) return 'none';
  if (last.kind === 'question') return 'asked';
  return (decisions.at(-1)?.at ?? '') > last.at ? 'none' : 'answered';
}
