import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { askBuild } from '../operation/ask-build.ts';
import { askWhoAmI } from '../operation/me.ts';
import { useStore } from '../store/create-store.ts';
import type { FieldStatus } from './connection.ts';
import { type OpenField, openField } from './open-field.ts';
import type { OutboxItem } from './outbox-item.ts';

export const FieldContext = createContext<OpenField | null>(null);

/** `not-admin`: signed in as staff. */
export type FieldAbsence = 'loading' | 'signed-out' | 'unreachable' | 'not-admin';

const RETRY_MS = 5_000;

export function FieldProvider(props: { fallback: (absence: FieldAbsence) => ReactNode; children: ReactNode }) {
  const [opened, setOpened] = useState<OpenField | null>(null);
  const [absence, setAbsence] = useState<FieldAbsence>('loading');

  useEffect(() => {
    const page = new AbortController();
    let retry: ReturnType<typeof setTimeout> | undefined;
    let mine: OpenField | null = null;

    const start = async () => {
      const [who, build] = await Promise.all([askWhoAmI(), askBuild()]);
      if (page.signal.aborted) return;
      if (who.kind !== 'signed-in') {
        setAbsence(who.kind);
        if (who.kind === 'unreachable') retry = setTimeout(start, RETRY_MS);
        return;
      }
      if (who.me.kind !== 'admin') return setAbsence('not-admin');
      const field = await openField(who.me, build);
      if (page.signal.aborted) return field.close();
      mine = field;
      setOpened(field);
    };
    void start();

    return () => {
      page.abort();
      clearTimeout(retry);
      mine?.close();
      setOpened(null);
    };
  }, []);

  if (!opened) return props.fallback(absence);
  return <FieldContext value={opened}>{props.children}</FieldContext>;
}

export function useField(): OpenField {
  const field = useContext(FieldContext);
  if (!field) throw new Error('No FieldProvider above this component');
  return field;
}

/** The selector returns a primitive or a reference that lives in the view; the view is null until the first is in. */
export function useFieldView<T>(select: (view: FieldView | null) => T): T {
  return useStore(useField().picture.store, select);
}

export function useFieldStatus(): FieldStatus {
  return useStore(useField().connection.status, (status) => status);
}

export function useOutboxItems(): readonly OutboxItem[] {
  return useStore(useField().outbox.items, (items) => items);
}
