import type { Message } from '../messages/message.ts';
import type { State } from '../operation/state.ts';
import { outcomeInWords } from './outcome-words.ts';

/** What a standing text can leave open. Dutch, because admins read these texts. */
export const placeholders = ['tijd', 'straat', 'wijk', 'uitkomst'] as const;
export type Placeholder = (typeof placeholders)[number];
/** What is known for each; null where nobody knows. */
export type PlaceholderFacts = Readonly<Record<Placeholder, string | null>>;

const pattern = /\{([^{}\n]{1,30})\}/gu;

/** The text with what is known in place. What is not known stays as it was written, for a person to fill in. */
export function fillPlaceholders(text: string, facts: PlaceholderFacts): string {
  return text.replace(pattern, (open, name: string, at: number) => {
    const placeholder = placeholders.find((each) => each === name.trim().toLowerCase());
    const fact = placeholder ? facts[placeholder] : null;
    if (fact === null) return open;
    return placeholder === 'uitkomst' && startsSentence(text.slice(0, at))
      ? fact.charAt(0).toUpperCase() + fact.slice(1)
      : fact;
  });
}

/** The names that are still open, each once. */
export function openPlaceholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([open]) => open))];
}

export function hasPlaceholder(text: string): boolean {
  return openPlaceholders(text).length > 0;
}

/** What the placeholders stand for at this message. */
export function placeholderFacts(message: Message, state: State): PlaceholderFacts {
  const group = state.groups.get(message.groupId)?.content;
  const dispatchId =
    message.owed?.dispatchId ?? message.decisions.findLast(({ kind }) => kind === 'dispatch')?.id ?? '';
  return {
    tijd: clockTime(message.receivedAt, state.operation?.timeZone ?? 'Europe/Amsterdam'),
    straat: streetOf(message),
    wijk: group?.district || group?.name || null,
    uitkomst: outcomeInWords(state.dispatches.get(dispatchId)),
  };
}

/** The place that staff or the admin named, else the surest one of the text; never a house number. */
function streetOf({ content, hints }: Message): string | null {
  const [first] = hints?.content?.places ?? [];
  const named = content?.placeLabel || (first && first.confidence >= SURE ? first.name : '');
  return named.replace(/\s+\d+\s?[a-z]?(?:-\d+)?(?=,|$)/iu, '').trim() || null;
}

const SURE = 0.6;

function clockTime(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(at),
  );
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?:\n])\s*$/u.test(before);
}
