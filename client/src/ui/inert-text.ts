export type InertPart = { text: string } | { code: string };

// Controls, soft hyphen, bidi marks and overrides, zero-width and tag characters, variation selectors, private use,
// lone surrogates. Line breaks and tabs are text; U+FE0F and U+200D build ordinary emoji and stay between them.
const hidden = /[^\P{C}\n\t]|[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2028}\u{2029}]/gu;

/** Splits untrusted text into what may be shown as it is and what must be named instead (its code point). */
export function toInertParts(text: string): InertPart[] {
  const parts: InertPart[] = [];
  const input = text.replaceAll('\r\n', '\n');
  let shown = 0;
  for (const match of input.matchAll(hidden)) {
    if (isEmojiJoin(match)) continue;
    if (match.index > shown) parts.push({ text: input.slice(shown, match.index) });
    parts.push({ code: toCode(match[0]) });
    shown = match.index + match[0].length;
  }
  const rest = input.slice(shown);
  return rest ? [...parts, { text: rest }] : parts;
}

function isEmojiJoin(match: RegExpExecArray): boolean {
  const before = match.input.slice(0, match.index);
  if (match[0] === '\u{FE0F}') return /[\p{Extended_Pictographic}#*0-9]\p{Emoji_Modifier}?$/u.test(before);
  const after = match.input.slice(match.index + match[0].length);
  return (
    match[0] === '\u{200D}' &&
    /\p{Extended_Pictographic}[\u{FE0F}\p{Emoji_Modifier}]*$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)
  );
}

function toCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
