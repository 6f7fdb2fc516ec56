import { type BackendModule, createInstance, type i18n, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language, Noun } from './texts.ts';
import { languages } from './texts.ts';

const storageKey = 'nachtwacht.language';
const files = import.meta.glob<{ texts: ResourceKey }>('./{nl,en}/*.ts');

// Each noun in each language is a chunk of its own, so that a phone never downloads the desk's words.
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language, noun) => {
    const load = files[`./${language}/${noun}.ts`];
    if (!load) throw new Error(`No texts for ${language}/${noun}`);
    return (await load()).texts;
  },
};

export async function startLanguage(nouns: readonly Noun[] = ['common', 'session', 'refusals']): Promise<i18n> {
  const instance = createInstance();
  instance.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await instance
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage(),
      supportedLngs: languages,
      fallbackLng: false,
      ns: [...nouns],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  return instance;
}

function rememberedLanguage(): Language {
  const remembered = localStorage.getItem(storageKey);
  return languages.find((language) => language === remembered) ?? 'nl';
}

export async function chooseLanguage(instance: i18n, language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await instance.changeLanguage(language);
}
