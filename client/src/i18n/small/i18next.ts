import type { BackendModule, InitOptions } from 'i18next';
import { type TextTree, translate, type Values } from './translate.ts';

/**
 * What the phone uses of i18next, in a twentieth of its size: the phone's build takes this file in its place, and a test
 * holds the two to the same words. Everywhere else the library itself is at work.
 */
export interface SmallI18n {
  readonly language: string;
  /** Counts what changed: a language, or texts that came in. */
  readonly version: number;
  on: (event: 'languageChanged', listener: (language: string) => void) => void;
  use: (module: unknown) => SmallI18n;
  init: (options: InitOptions) => Promise<void>;
  loadNamespaces: (nouns: readonly string[]) => Promise<void>;
  changeLanguage: (language: string) => Promise<void>;
  say: (noun: string, key: string, values?: Values) => string;
  textsOf: (noun: string) => TextTree | undefined;
  watch: (listener: () => void) => () => void;
}

export function createInstance(): SmallI18n {
  const texts = new Map<string, TextTree>();
  const nouns = new Set<string>();
  const listeners = new Set<() => void>();
  const onLanguage = new Set<(language: string) => void>();
  let backend: BackendModule | undefined;
  let language = 'nl';
  let version = 0;

  const load = async (wanted: Iterable<string>, into: string) => {
    const missing = [...wanted].filter((noun) => !texts.has(`${into}/${noun}`));
    await Promise.all(
      missing.map(async (noun) => {
        const read = await backend?.read(into, noun, () => undefined);
        if (typeof read === 'object' && read !== null) texts.set(`${into}/${noun}`, read as TextTree);
      }),
    );
  };
  const tell = () => {
    version += 1;
    for (const listener of [...listeners]) listener();
  };

  const i18n: SmallI18n = {
    get language() {
      return language;
    },
    get version() {
      return version;
    },
    on: (_event, listener) => void onLanguage.add(listener),
    use: (module) => {
      if (isBackend(module)) backend = module;
      return i18n;
    },
    init: async ({ lng, ns }) => {
      await i18n.loadNamespaces(typeof ns === 'string' ? [ns] : (ns ?? []));
      await i18n.changeLanguage(lng ?? language);
    },
    loadNamespaces: async (wanted) => {
      for (const noun of wanted) nouns.add(noun);
      await load(wanted, language);
      tell();
    },
    changeLanguage: async (next) => {
      await load(nouns, next);
      language = next;
      for (const listener of onLanguage) listener(next);
      tell();
    },
    say: (noun, key, values) => translate(i18n.textsOf(noun), language, key, values),
    textsOf: (noun) => texts.get(`${language}/${noun}`),
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return i18n;
}

function isBackend(module: unknown): module is BackendModule {
  return typeof module === 'object' && module !== null && 'read' in module;
}
