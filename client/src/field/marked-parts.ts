/** The text in parts, those that are one of the words apart; letter case does not count. */
export function toMarkedParts(text: string, words: readonly string[]): { part: string; isWord: boolean }[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  if (wanted.size === 0) return [{ part: text, isWord: false }];
  const pattern = new RegExp(`(${[...wanted].map(toLiteral).join('|')})`, 'giu');
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => ({ part, isWord: wanted.has(part.toLowerCase()) }));
}

function toLiteral(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
