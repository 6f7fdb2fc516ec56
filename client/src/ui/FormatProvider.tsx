import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from './format.ts';

const FormatContext = createContext<Format | undefined>(undefined);

/** Times below it show in this zone; a screen puts one around itself with its operation's zone. */
export function FormatProvider({
  timeZone = 'Europe/Amsterdam',
  children,
}: {
  timeZone?: string;
  children: ReactNode;
}) {
  const { i18n } = useTranslation();
  const format = useMemo(() => createFormat(i18n.language, timeZone), [i18n.language, timeZone]);
  return <FormatContext value={format}>{children}</FormatContext>;
}

export function useFormat(): Format {
  const format = useContext(FormatContext);
  if (!format) throw new Error('No FormatProvider above this component');
  return format;
}
