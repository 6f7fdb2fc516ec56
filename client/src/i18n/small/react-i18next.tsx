import {
  cloneElement,
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { SmallI18n } from './i18next.ts';
import { fillIn, findText, type Values } from './translate.ts';

/** What the phone uses of react-i18next; see i18next.ts beside it. */
const Context = createContext<SmallI18n | null>(null);

/** `use` takes it as the library's own. */
export const initReactI18next = {};

export function I18nextProvider({ i18n, children }: { i18n: SmallI18n; children: ReactNode }) {
  return <Context value={i18n}>{children}</Context>;
}

export type SmallT = ((key: string, values?: Values) => string) & { readonly noun: string };

export function useTranslation(noun = 'common'): { t: SmallT; i18n: SmallI18n } {
  const i18n = useContext(Context);
  if (!i18n) throw new Error('No I18nextProvider above this component');
  const readVersion = () => i18n.version;
  const version = useSyncExternalStore(i18n.watch, readVersion, readVersion);
  const isMissing = i18n.textsOf(noun) === undefined;
  useEffect(() => {
    if (isMissing) void i18n.loadNamespaces([noun]);
  }, [i18n, noun, isMissing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version has other words
  const t = useMemo(
    () => Object.assign((key: string, values?: Values) => i18n.say(noun, key, values), { noun }),
    [i18n, noun, version],
  );
  return { t, i18n };
}

type TransProps = {
  t: SmallT;
  i18nKey: string;
  values?: Values;
  count?: number;
  components?: Readonly<Record<string, ReactElement>>;
};

/** A text with named tags in it, each of which is an element. Values are words, never tags. */
export function Trans({ t, i18nKey, values = {}, count, components = {} }: TransProps) {
  const { i18n } = useTranslation(t.noun);
  const all = count === undefined ? values : { ...values, count };
  const text = findText(i18n.textsOf(t.noun), i18n.language, i18nKey, all) ?? i18nKey;
  return <>{toParts(text, all, components)}</>;
}

function toParts(text: string, values: Values, components: Readonly<Record<string, ReactElement>>): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(/<(\w+)>(.*?)<\/\1>|<(\w+)\s*\/>/gs)) {
    parts.push(fillIn(text.slice(from, match.index), values));
    const element = components[match[1] ?? match[3] ?? ''];
    const inner = toParts(match[2] ?? '', values, components);
    parts.push(element ? cloneElement(element, { key: match.index }, ...inner) : inner);
    from = match.index + match[0].length;
  }
  parts.push(fillIn(text.slice(from), values));
  return parts;
}
