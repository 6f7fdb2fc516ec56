import { openPlaceholders, placeholders } from '@nachtwacht/shared/feedback/placeholders.ts';
import { type CannedText, cannedText, MAX_CANNED_TEXTS } from '@nachtwacht/shared/knowledge/events.ts';
import { type Problems, toProblems } from './problem.ts';

/** The first number that is free; null when all 99 are taken. */
export function freeNumber(texts: readonly CannedText[]): number | null {
  const taken = new Set(texts.map(({ number }) => number));
  for (let number = 1; number <= MAX_CANNED_TEXTS; number += 1) if (!taken.has(number)) return number;
  return null;
}

/** The list with this text in place of `replaced` (its number), or at the end; or what is wrong with it. */
export function withText(
  texts: readonly CannedText[],
  typed: CannedText,
  replaced: number | null,
): { readonly texts: readonly CannedText[] } | { readonly problems: Problems } {
  const parsed = cannedText.safeParse({ ...typed, text: typed.text.trim() });
  const problems = parsed.success ? {} : toProblems(parsed.error);
  const others = texts.filter(({ number }) => number !== replaced);
  const taken = others.some(({ number }) => number === typed.number);
  const unknown = openPlaceholders(typed.text).filter((open) => !placeholders.some((each) => open === `{${each}}`));
  const wrong: Problems = {
    ...(taken ? { number: { code: 'taken', values: { value: typed.number } } } : {}),
    ...(unknown.length > 0 ? { text: { code: 'placeholder', values: { names: unknown.join(', ') } } } : {}),
    ...problems,
  };
  if (Object.keys(wrong).length > 0 || !parsed.success) return { problems: wrong };
  if (replaced === null) return { texts: [...texts, parsed.data] };
  return { texts: texts.map((each) => (each.number === replaced ? parsed.data : each)) };
}

/** One place up or down; the order is the order in which a desk sees them where nothing else fits better. */
export function moveText(texts: readonly CannedText[], number: number, by: 1 | -1): readonly CannedText[] {
  const at = texts.findIndex((each) => each.number === number);
  const other = texts[at + by];
  const one = texts[at];
  if (!one || !other) return texts;
  return texts.map((each, index) => (index === at ? other : index === at + by ? one : each));
}
