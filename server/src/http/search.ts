import type { Group } from '@nachtwacht/shared/groups/group.ts';
import { isStorableText } from '@nachtwacht/shared/journal/canonical.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

const MAX_QUERY_CHARACTERS = 200;
const MAX_TERMS = 8;

/** The words to look for, without case and accents; null when there are none or too many. */
export function toTerms(query: unknown): readonly string[] | null {
  if (typeof query !== 'string' || query.length > MAX_QUERY_CHARACTERS || !isStorableText(query)) return null;
  const terms = fold(query).split(/\s+/u).filter(Boolean);
  return terms.length > 0 && terms.length <= MAX_TERMS ? terms : null;
}

// Keyed by the content itself: a changed message has another, a destroyed one none.
const folded = new WeakMap<NonNullable<Message['content']>, string>();

/** Newest first. A message is found when each term occurs in its text, its place, its number or its group. */
export function searchMessages(
  { messages, groups }: State,
  terms: readonly string[],
  limit: number,
): { messages: readonly Message[]; more: boolean } {
  const groupWords = new Map([...groups.values()].map((group) => [group.id, wordsOfGroup(group)]));
  const found: Message[] = [];
  for (const message of [...messages.values()].reverse()) {
    const words = wordsOf(message);
    const group = groupWords.get(message.groupId) ?? '';
    const number = `#${message.number}`;
    if (!terms.every((term) => words.includes(term) || group.includes(term) || term === number)) continue;
    if (found.length === limit) return { messages: found, more: true };
    found.push(message);
  }
  return { messages: found, more: false };
}

function wordsOf({ content }: Message): string {
  if (!content) return '';
  const known = folded.get(content);
  if (known !== undefined) return known;
  const words = fold(`${content.text}\n${content.placeLabel}\n${content.reporterRef ?? ''}`);
  folded.set(content, words);
  return words;
}

function wordsOfGroup({ number, content }: Group): string {
  return fold(`${number} ${content?.name ?? ''} ${content?.district ?? ''} ${content?.municipality ?? ''}`);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
