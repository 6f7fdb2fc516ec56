import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from '../store/create-store.ts';
import type { FieldStatus } from './connection.ts';
import type { OpenField } from './open-field.ts';
import type { OutboxItem } from './outbox-item.ts';
import { type FieldAbsence, startField } from './start-field.ts';

export const FieldContext = createContext<OpenField | null>(null);

export function FieldProvider(props: { fallback: (absence: FieldAbsence) => ReactNode; children: ReactNode }) {
  const [opened, setOpened] = useState<OpenField | null>(null);
  const [absence, setAbsence] = useState<FieldAbsence>('loading');

  useEffect(
    () =>
      startField({
        onOpen: setOpened,
        onAbsent: (reason) => {
          setOpened(null);
          setAbsence(reason);
        },
      }),
    [],
  );

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
