export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

type Columns = readonly (readonly string[])[];
export type CardPlace = { readonly column: number; readonly row: number };

export function placeOfCard(columns: Columns, id: string | null): CardPlace | null {
  if (id === null) return null;
  for (const [column, ids] of columns.entries()) {
    const row = ids.indexOf(id);
    if (row >= 0) return { column, row };
  }
  return null;
}

/** The card to which an arrow moves: up and down within a column, left and right to the nearest column with cards. */
export function moveFocus(columns: Columns, id: string | null, arrow: Arrow): string | null {
  const place = placeOfCard(columns, id);
  if (!place) return columns.find((ids) => ids.length > 0)?.[0] ?? null;
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const row = place.row + (arrow === 'ArrowDown' ? 1 : -1);
    return columns[place.column]?.[row] ?? id;
  }
  const step = arrow === 'ArrowRight' ? 1 : -1;
  for (let column = place.column + step; column >= 0 && column < columns.length; column += step) {
    const ids = columns[column] ?? [];
    if (ids.length > 0) return ids[Math.min(place.row, ids.length - 1)] ?? null;
  }
  return id;
}

/**
 * A focused card that moved keeps the focus. One that left the board, or came to its last column, where no key works,
 * gives it to whoever stands nearest to where it stood; to nobody when all are closed, so that the next new card gets it.
 */
export function keepFocus(columns: Columns, id: string | null, before: CardPlace | null): string | null {
  const last = columns.length - 1;
  const now = placeOfCard(columns, id);
  const justClosed = now?.column === last && before !== null && before.column < last;
  if (now && !justClosed) return id;
  return before && nearest(columns.slice(0, last), before);
}

/** Where the focus starts: at the first card that can be worked on. */
export function firstFocus(columns: Columns): string | null {
  return columns.slice(0, -1).find((ids) => ids.length > 0)?.[0] ?? null;
}

function nearest(columns: Columns, { column, row }: CardPlace): string | null {
  const ids = columns[column] ?? [];
  const near = ids[Math.min(row, ids.length - 1)];
  if (near) return near;
  const byDistance = columns
    .map((each, index) => ({ first: each[0], distance: Math.abs(index - column) }))
    .filter((each) => each.first !== undefined)
    .sort((a, b) => a.distance - b.distance);
  return byDistance[0]?.first ?? null;
}
