/** Says whether a post goes to the police desk. */
export type Choice = (text: string) => boolean;

/**
 * `/brand|vuur/i` is a regular expression; anything else is words, split at commas and spaces, of which one must begin a
 * word of the post (capitals and accents do not matter). Without a pattern every post is chosen. Throws a SyntaxError.
 */
export function toChoice(pattern: string | undefined): Choice {
  if (pattern === undefined) return () => true;
  const expression = /^\/(.+)\/([imsu]*)$/su.exec(pattern);
  if (expression) {
    const matcher = new RegExp(expression[1] ?? '', expression[2] ?? '');
    return (text) => matcher.test(text);
  }
  const words = plain(pattern).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) throw new SyntaxError('no words');
  const matcher = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'u');
  return (text) => matcher.test(plain(text));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
