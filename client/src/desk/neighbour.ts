type Row = { readonly id: string };

/** The row `step` further; from where the selected one last stood when it is gone. Stays within the list. */
export function neighbour(
  rows: readonly Row[],
  selectedId: string | null,
  lastIndex: number,
  step: 1 | -1,
): Row | null {
  const at = rows.findIndex(({ id }) => id === selectedId);
  if (at >= 0) return rows[at + step] ?? rows[at] ?? null;
  const from = step === 1 ? lastIndex : lastIndex - 1;
  return rows[Math.max(0, Math.min(rows.length - 1, from))] ?? null;
}

/** What is selected once this row is dealt with: the one below it, else the one above. */
export function nextAfter(rows: readonly Row[], messageId: string): Row | null {
  const at = rows.findIndex(({ id }) => id === messageId);
  if (at < 0) return rows[0] ?? null;
  return rows[at + 1] ?? rows[at - 1] ?? null;
}
