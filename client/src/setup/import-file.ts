import type { Problem } from './problem.ts';

/** One row of a file that cannot be used as it is. `row` null: the file as a whole. */
export interface RowProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly problem: Problem;
}

/** What a file says. Nothing of it is imported while there is a problem. */
export interface ReadFile<T> {
  readonly rows: readonly T[];
  readonly problems: readonly RowProblem[];
  /** Columns that nobody asked for. */
  readonly ignored: readonly string[];
}

export const MAX_ROWS = 500;

export function wholeFile(problem: Problem): ReadFile<never> {
  return { rows: [], problems: [{ row: null, column: null, problem }], ignored: [] };
}

const MAX_BYTES = 5_000_000;

/** The text of a chosen file, or why it has none. */
export async function readText(file: Blob): Promise<{ text: string } | { problem: Problem }> {
  if (file.size > MAX_BYTES) return { problem: { code: 'fileTooLarge' } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { problem: { code: 'notUtf8' } };
  }
}

/** The first place of each value that stands there twice. */
export function findTwice<T>(
  rows: readonly { row: number; value: T }[],
): readonly { row: number; value: T; first: number }[] {
  const seen = new Map<T, number>();
  return rows.flatMap(({ row, value }) => {
    const first = seen.get(value);
    if (first !== undefined) return [{ row, value, first }];
    seen.set(value, row);
    return [];
  });
}
