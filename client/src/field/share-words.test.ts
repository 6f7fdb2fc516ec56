// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { broadcast } from '../../test/field/phone.tsx';
import { testLanguage } from '../../test/Room.tsx';
import { toAnswerShare, toBroadcastShare, toQuestionShare } from './share-words.ts';

const say = async (language: 'nl' | 'en' = 'nl') => (await testLanguage(language)).getFixedT(language, 'field');
const footer = 'Ziet u dit? Meld het via de beheerder of bel 0900-8844. Spoed? Bel 112. Spreek niemand zelf aan.';

test.each([
  ['Laatst gezien bij Zandpad 112.', true],
  ['Let op. Spoed? Bel 112.', false],
  ['Wordt iemand bedreigd? Bel meteen 112.', false],
])('what to do stands under a text that does not say it itself: %s', async (text, isAdded) => {
  const shared = toBroadcastShare(await say(), { ...broadcast, text }, false, '23:52');
  expect(shared.includes(footer)).toBe(isAdded);
});

test.each(['withdrawn', 'over', 'expired'] as const)(
  'what is %s is told to the group in words of its own',
  async (reason) => {
    const ended = { at: '2026-12-31T23:10:00.000Z', reason, text: null };
    const shared = toBroadcastShare(await say(), { ...broadcast, ended }, false, '00:10');
    expect(shared.split('\n').at(-1)).toMatch(
      /^(De politie heeft dit bericht ingetrokken|Dit bericht geldt niet meer)/,
    );
    expect(shared).not.toContain(footer);
  },
);

test('what goes into the group is Dutch, also from a phone that is set to English', async () => {
  const [dutch, english] = [await say('nl'), await say('en')];
  const ended = { at: '2026-12-31T23:10:00.000Z', reason: 'withdrawn' as const, text: null };
  const shares = [
    (t: typeof dutch) => toBroadcastShare(t, broadcast, true, '23:52'),
    (t: typeof dutch) => toBroadcastShare(t, { ...broadcast, ended }, true, '23:52'),
    (t: typeof dutch) => toAnswerShare(t, 'Dank u.', true),
    (t: typeof dutch) => toQuestionShare(t, 'Hoe laat?', true),
    (t: typeof dutch) =>
      (['start', 'startForwarded', 'where', 'still', 'what', 'count', 'way', 'called', 'end'] as const)
        .map((key) => t(`ask.${key}`))
        .join(),
  ];
  for (const share of shares) expect(share(english)).toBe(share(dutch));
  expect(toAnswerShare(english, 'Dank u.', true)).toBe('*OEFENING*\nAntwoord van de politie: Dank u.');
});
