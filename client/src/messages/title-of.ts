const MAX_TITLE = 120;

/** First line of a message, for rows and pins. */
export function titleOf(text: string): string {
  const line = text.split(/\r?\n/u).find((each) => each.trim() !== '') ?? '';
  const short = line.trim().slice(0, MAX_TITLE);
  return short.length < line.trim().length ? `${short.trimEnd()}…` : short;
}
