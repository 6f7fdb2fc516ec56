import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Noun } from '../i18n/texts.ts';

/** Shows its children once their words are there. Throws where they cannot be had, as a part that does not load does. */
export function WithWords({ noun, children }: { noun: Noun; children: ReactNode }) {
  const { i18n } = useTranslation('field');
  const [ready, setReady] = useState(false);
  useEffect(() => {
    i18n.loadNamespaces([noun]).then(
      () => setReady(true),
      (error: unknown) =>
        setReady(() => {
          throw error;
        }),
    );
  }, [i18n, noun]);
  return ready ? children : null;
}
