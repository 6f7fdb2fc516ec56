import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { MAX_ROWS, type ReadFile, type RowProblem, wholeFile } from './import-file.ts';
import type { Problem } from './problem.ts';

export interface CsvRow {
  /** Line of the file on which the row ends, the heading being line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Name of each column → other names that it may have. */
export type Columns = Readonly<Record<string, readonly string[]>>;

interface Line {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Rows of a CSV with a heading, `;`, `,` or tab between cells. Every column of `columns` must be there. */
export function readCsv(
  text: string,
  columns: Columns,
  optional: readonly string[] = [],
  maxRows = MAX_ROWS,
): ReadFile<CsvRow> {
  const parsed = parseLines(text);
  if ('problem' in parsed) return { rows: [], problems: [parsed.problem], ignored: [] };
  const [heading, ...lines] = parsed.lines;
  if (!heading || lines.length === 0) return wholeFile({ code: 'fileEmpty' });
  if (lines.length > maxRows) return wholeFile({ code: 'tooManyRows', values: { max: maxRows } });
  const names = heading.record.map((name) => nameOf(name, columns));
  const missing = Object.keys(columns).filter((name) => !optional.includes(name) && !names.includes(name));
  const ignored = heading.record.filter((_, index) => names[index] === null);
  const problems = [
    ...missing.map((column) => ({ row: 1, column, problem: { code: 'columnMissing' } satisfies Problem })),
    ...lines.flatMap((line) => findWidth(line, heading.record.length)),
  ];
  return { rows: lines.map((line) => toRow(line, names)), problems, ignored };
}

function parseLines(text: string): { lines: Line[] } | { problem: RowProblem } {
  const delimiter = delimiterOf(text);
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    // With `info` each record comes with its place; the types of the library do not follow that option.
    return { lines: parse(text, options) as unknown as Line[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : null;
    return { problem: { row, column: null, problem: { code: 'quotes' } } };
  }
}

function delimiterOf(text: string): string {
  const heading = text.slice(0, Math.max(0, text.search(/\r|\n|$/)));
  return [';', '\t'].find((each) => heading.includes(each)) ?? ',';
}

function nameOf(name: string, columns: Columns): string | null {
  const wanted = name.trim().toLowerCase();
  const isIt = ([own, others]: [string, readonly string[]]) => own.toLowerCase() === wanted || others.includes(wanted);
  return Object.entries(columns).find(isIt)?.[0] ?? null;
}

function findWidth({ record, info }: Line, expected: number): RowProblem[] {
  if (record.length === expected) return [];
  return [{ row: info.lines, column: null, problem: { code: 'cells', values: { found: record.length, expected } } }];
}

function toRow({ record, info }: Line, names: readonly (string | null)[]): CsvRow {
  const cells = names.flatMap((name, index) => (name === null ? [] : [[name, record[index] ?? ''] as const]));
  return { line: info.lines, cells: Object.fromEntries(cells) };
}

/** Decimal comma or point; null where it is no number. */
export function toNumber(text: string | undefined): number | null {
  const plain = (text ?? '').trim().replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
