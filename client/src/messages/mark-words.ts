export type TextPart = { readonly text: string; readonly marked: boolean };

/** Cuts a text where the words that raised its urgency stand, at the start of a word, whatever their case. */
export function markWords(text: string, words: readonly string[]): readonly TextPart[] {
  const wanted = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return text === '' ? [] : [{ text, marked: false }];
  const pattern = new RegExp(`(?<!\\p{L})(?:${wanted.map(toLiteral).join('|')})(?!\\p{L})`, 'giu');
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), marked: false });
    parts.push({ text: match[0], marked: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

type MarkedPart = { readonly text: string; readonly mark: 'urgency' | 'kind' | null };

/** The words that raised urgency, and between them those that gave the kind. */
export function markText(text: string, words: readonly string[], kindWords: readonly string[]): readonly MarkedPart[] {
  return markWords(text, words).flatMap((part): readonly MarkedPart[] => {
    if (part.marked) return [{ text: part.text, mark: 'urgency' }];
    return markWords(part.text, kindWords).map(({ text: piece, marked }) => ({
      text: piece,
      mark: marked ? 'kind' : null,
    }));
  });
}

function toLiteral(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
