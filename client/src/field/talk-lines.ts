import type { FieldAnswer, FieldMessage, FieldThreadEntry } from '@nachtwacht/shared/wire/field.ts';

export type TalkLine =
  | { readonly kind: 'answer'; readonly id: string; readonly at: string; readonly answer: FieldAnswer }
  | { readonly kind: 'question' | 'reply'; readonly id: string; readonly at: string; readonly entry: FieldThreadEntry };

/** What was said about a message, oldest first: questions, own replies, answers. */
export function selectTalk({ answers, thread }: Pick<FieldMessage, 'answers' | 'thread'>): readonly TalkLine[] {
  const lines: TalkLine[] = [
    ...answers.map((answer) => ({ kind: 'answer' as const, id: answer.id, at: answer.at, answer })),
    ...thread.map((entry) => ({ kind: entry.kind, id: entry.id, at: entry.at, entry })),
  ];
  return lines.sort((a, b) => a.at.localeCompare(b.at));
}

/** The question that still waits for this admin; null when the last one has its reply. */
export function selectOpenQuestion({ thread }: Pick<FieldMessage, 'thread'>): string | null {
  const last = thread.at(-1);
  return last?.kind === 'question' ? last.id : null;
}
