import { expect, test } from 'vitest';
import { texts as conversation } from '../src/i18n/nl/conversation.ts';
import { texts as desk } from '../src/i18n/nl/desk.ts';
import { texts as triage } from '../src/i18n/nl/triage.ts';

/** What an admin reads stands on the desk as they read it. */
const READ_BY_ADMINS = ['feedback.previewFrom'];

function leaves(texts: unknown, at = ''): [string, string][] {
  if (typeof texts === 'string') return [[at, texts]];
  return Object.entries(Object(texts)).flatMap(([key, value]) => leaves(value, at ? `${at}.${key}` : key));
}

test('the desk says "je" to who works there, never "u"', () => {
  const formal = [desk, triage, conversation]
    .flatMap((texts) => leaves(texts))
    .filter(([key, text]) => /\b(u|uw)\b/iu.test(text) && !READ_BY_ADMINS.includes(key));
  expect(formal).toEqual([]);
});
