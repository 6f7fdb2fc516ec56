import type { Description } from '@nachtwacht/shared/broadcasts/events.ts';
import type { FieldBroadcast } from '@nachtwacht/shared/wire/field.ts';

export type FactName = keyof Description;

const order = [
  ...(['behaviour', 'lastSeen', 'direction', 'vehicle', 'clothing', 'count'] as const),
  ...(['sex', 'age', 'height', 'build', 'other'] as const),
] as const;

/** What is known, behaviour first and looks last; what the text already says of the behaviour is not said twice. */
export function selectFacts({ description, text }: FieldBroadcast): { name: FactName; words: string }[] {
  if (!description) return [];
  return order
    .map((name) => ({ name, words: (description[name] ?? '').trim() }))
    .filter(({ words }) => words !== '')
    .filter(({ name, words }) => name !== 'behaviour' || !text?.toLowerCase().includes(words.toLowerCase()));
}
