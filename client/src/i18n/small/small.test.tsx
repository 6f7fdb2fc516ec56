// @vitest-environment jsdom
import { createInstance, type ResourceKey } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next, Trans, useTranslation } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createInstance as createSmall } from './i18next.ts';
import * as small from './react-i18next.tsx';

const files = import.meta.glob<{ texts: ResourceKey }>('../{nl,en}/*.ts', { eager: true });
const nouns = ['common', 'field', 'refusals'] as const;
const textsOf = (language: string, noun: string): ResourceKey => files[`../${language}/${noun}.ts`]?.texts ?? {};
const read = async (language: string, noun: string) => textsOf(language, noun);

function leaves(texts: unknown, at = ''): [string, string][] {
  if (typeof texts === 'string') return [[at, texts]];
  return Object.entries(Object(texts)).flatMap(([key, value]) => leaves(value, at ? `${at}.${key}` : key));
}

type Asked = { noun: string; asked: string; values: Record<string, unknown>; tags: readonly string[] };
const elements = (tags: readonly string[]) => Object.fromEntries(tags.map((tag) => [tag, <strong key={tag} />]));

function Theirs({ noun, asked, values, tags }: Asked) {
  const { t } = useTranslation(noun as 'field');
  return <Trans t={t} i18nKey={asked as never} values={values} components={elements(tags)} />;
}

function Ours({ noun, asked, values, tags }: Asked) {
  const { t } = small.useTranslation(noun);
  return <small.Trans t={t} i18nKey={asked} values={values} components={elements(tags)} />;
}

/** Every text with made-up values, for each of the counts that a language may tell apart. */
function questionsOf(language: string, noun: string): Asked[] {
  return leaves(textsOf(language, noun)).flatMap(([key, text]) => {
    const names = [...text.matchAll(/{{\s*(\w+)/g)].map(([, name]) => name);
    const tags = [...text.matchAll(/<(\w+)/g)].flatMap(([, tag]) => tag ?? []);
    const words = Object.fromEntries(names.map((name) => [name, `«${name} & ‹x›»`]));
    const asked = key.replace(/_(one|other)$/, '');
    return [0, 1, 2, 40].map((count) => ({ noun, asked, tags, values: { ...words, count } }));
  });
}

describe.each(['nl', 'en'] as const)('%s', (language) => {
  test.each(nouns)('the small library says every text of %s as the large one does', async (noun) => {
    const options = { lng: language, ns: [...nouns], defaultNS: 'common', fallbackLng: false } as const;
    const library = createInstance();
    const backend = { type: 'backend' as const, read, init: () => undefined };
    await library
      .use(backend)
      .use(initReactI18next)
      .init({ ...options, interpolation: { escapeValue: false } });
    const ours = createSmall();
    await ours.use(backend).init(options);
    const t = library.getFixedT(language, noun);
    for (const question of questionsOf(language, noun)) {
      const { asked, values, tags } = question;
      expect([asked, ours.say(noun, asked, values)]).toEqual([asked, String(t(asked as never, values as never))]);
      if (tags.length === 0) continue;
      const theirs = <Theirs {...question} />;
      const known = renderToStaticMarkup(<I18nextProvider i18n={library}>{theirs}</I18nextProvider>);
      const mine = <Ours {...question} />;
      expect(renderToStaticMarkup(<small.I18nextProvider i18n={ours}>{mine}</small.I18nextProvider>)).toBe(known);
    }
  });
});

test('a change of language reaches who listens, with the texts there', async () => {
  const ours = createSmall();
  await ours.use({ type: 'backend', read }).init({ lng: 'nl', ns: ['common'] });
  const heard: string[] = [];
  ours.on('languageChanged', (language) => heard.push(language));
  ours.watch(() => heard.push(ours.say('common', 'action.reload')));
  await ours.changeLanguage('en');
  expect(heard[0]).toBe('en');
  expect(heard[1]).toBe(Object(textsOf('en', 'common')).action.reload);
});
