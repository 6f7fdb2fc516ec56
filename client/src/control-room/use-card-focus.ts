import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type Arrow, type CardPlace, firstFocus, keepFocus, moveFocus, placeOfCard } from './card-focus.ts';

export interface CardFocus {
  readonly id: string | null;
  select: (id: string) => void;
  /** By a person's arrow: the card counts as looked at. */
  move: (arrow: Arrow) => void;
}

const cardSelector = (id: string) => `[data-card="${id}"]`;

/** The focus of the board follows its card from column to column, and never falls off the board. */
export function useCardFocus(columns: readonly (readonly string[])[], onOpen: (id: string) => void): CardFocus {
  const [asked, setAsked] = useState<string | null>(null);
  const place = useRef<CardPlace | null>(null);
  const shown = useRef(columns);
  const id = keepFocus(columns, asked, place.current) ?? firstFocus(columns);
  const shape = columns.map((ids) => ids.join()).join(';');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape says when cards moved
  useLayoutEffect(() => {
    shown.current = columns;
    place.current = placeOfCard(columns, id);
    if (id !== asked) setAsked(id);
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (id && lost) focusCard(id);
  }, [id, asked, shape]);

  const select = useCallback((next: string) => {
    place.current = placeOfCard(shown.current, next);
    setAsked(next);
  }, []);

  return {
    id,
    select,
    move: (arrow) => {
      const next = moveFocus(columns, id, arrow);
      if (!next) return;
      select(next);
      onOpen(next);
      focusCard(next);
    },
  };
}

export function focusCard(id: string): void {
  const card = document.querySelector<HTMLElement>(cardSelector(id));
  card?.focus({ preventScroll: true });
  card?.scrollIntoView?.({ block: 'nearest' });
}
