/** Texts by language and noun, as the files in nl/ and en/ hold them. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

export type Values = Readonly<Record<string, unknown>>;

/** The text of a key: its plural form when `count` is a number, its values filled in; the key itself when there is none. */
export function translate(texts: TextTree | undefined, language: string, key: string, values: Values = {}): string {
  const text = findText(texts, language, key, values);
  return text === null ? key : fillIn(text, values);
}

export function findText(texts: TextTree | undefined, language: string, key: string, values: Values): string | null {
  if (typeof values.count !== 'number') return textAt(texts, key);
  const form = new Intl.PluralRules(language).select(values.count);
  return textAt(texts, `${key}_${form}`) ?? textAt(texts, key);
}

export function fillIn(text: string, values: Values): string {
  return text.replaceAll(/{{\s*(\w+)\s*}}/g, (_whole, name: string) => String(values[name] ?? ''));
}

function textAt(texts: TextTree | undefined, key: string): string | null {
  let at: string | TextTree | undefined = texts;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : null;
}
