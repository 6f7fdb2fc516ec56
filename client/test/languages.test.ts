// @vitest-environment jsdom
import type { ResourceKey } from 'i18next';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, startLanguage } from '../src/i18n/start-language.ts';
import { testLanguage } from './Room.tsx';

const dutch = import.meta.glob<{ texts: ResourceKey }>('../src/i18n/nl/*.ts', { eager: true });
const english = import.meta.glob<{ texts: ResourceKey }>('../src/i18n/en/*.ts', { eager: true });

const noun = (path: string) => path.split('/').at(-1) ?? path;

function leaves(texts: unknown, at = ''): [string, string][] {
  if (typeof texts === 'string') return [[at, texts]];
  return Object.entries(Object(texts)).flatMap(([key, value]) => leaves(value, at ? `${at}.${key}` : key));
}

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)/g)].map((match) => match[1]).sort();

describe.each(Object.entries(dutch))('%s', (path, { texts }) => {
  const other = Object.entries(english).find(([englishPath]) => noun(englishPath) === noun(path))?.[1].texts;
  const pairs = leaves(texts).map(([key, text]) => ({ key, text, other: new Map(leaves(other)).get(key) }));

  test('has the same keys in English', () => {
    expect(
      leaves(other)
        .map(([key]) => key)
        .sort(),
    ).toEqual(pairs.map(({ key }) => key).sort());
  });

  test('leaves no text empty and asks for the same values in both languages', () => {
    const wrong = pairs.filter(
      ({ text, other }) => !text.trim() || !other?.trim() || String(placeholders(text)) !== String(placeholders(other)),
    );
    expect(wrong).toEqual([]);
  });

  test('has both plural forms wherever it has one', () => {
    const keys = new Set(pairs.map(({ key }) => key));
    const single = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(single).toEqual([]);
  });
});

test('counts take the singular for one only, in both languages', async () => {
  const i18n = await testLanguage('nl');
  const count = (n: number) => i18n.t('count.messages', { count: n });
  expect([0, 1, 2].map(count)).toEqual(['0 meldingen', '1 melding', '2 meldingen']);
  await i18n.changeLanguage('en');
  expect([0, 1, 2].map(count)).toEqual(['0 messages', '1 message', '2 messages']);
});

test('Dutch comes first, the choice is remembered and the page says its language', async () => {
  localStorage.clear();
  const first = await startLanguage();
  expect([first.t('urgency.urgent'), document.documentElement.lang]).toEqual(['Spoed', 'nl']);
  await chooseLanguage(first, 'en');
  expect([first.t('urgency.urgent'), document.documentElement.lang]).toEqual(['Urgent', 'en']);
  const second = await startLanguage();
  expect(second.t('urgency.urgent')).toBe('Urgent');
  localStorage.clear();
});

test.each(['nl', 'en'] as const)('a step of a dispatch is one word on desk, map and wall: %s', async (lng) => {
  const { t } = await testLanguage(lng);
  for (const step of ['accepted', 'on-the-way', 'on-scene', 'done'] as const) {
    const said = [t(`desk:dispatch.step.${step}`), t(`map:steps.${step}`), t(`wall:figures.step.${step}`)];
    expect(new Set(said).size).toBe(1);
  }
});
