import { dispatchOutcome } from '@nachtwacht/shared/dispatches/events.ts';
import { type CannedText, cannedText } from '@nachtwacht/shared/knowledge/events.ts';
import { readCsv, toNumber } from './csv-rows.ts';
import { findTwice, type ReadFile, type RowProblem } from './import-file.ts';
import { toProblems } from './problem.ts';

const cannedTextColumns = {
  ...{ number: ['nummer', 'nr'], kind: ['soort'], outcome: ['uitkomst'], topic: ['onderwerp'] },
  text: ['tekst'],
};

const MAX_TEXTS = 99;

/** Standard answers. A text with an outcome is proposed when a dispatch ends so; hence the outcome must exist. */
export function readCannedTexts(text: string): ReadFile<CannedText> {
  const file = readCsv(text, cannedTextColumns, ['outcome', 'topic']);
  if (file.problems.length > 0) return { ...file, rows: [] };
  const good: { row: number; text: CannedText }[] = [];
  const problems: RowProblem[] = [];
  for (const { line: row, cells } of file.rows) {
    const outcome = cells.outcome?.trim() || null;
    const topic = cells.topic?.trim() || null;
    const parsed = cannedText.safeParse({ ...cells, number: toNumber(cells.number), outcome, topic });
    const wrong = parsed.success ? {} : toProblems(parsed.error);
    problems.push(...Object.entries(wrong).map(([column, problem]) => ({ row, column, problem })));
    if (outcome !== null && !dispatchOutcome.options.some((known) => known === outcome)) {
      const choices = dispatchOutcome.options.join(', ');
      problems.push({ row, column: 'outcome', problem: { code: 'choice', values: { choices } } });
    }
    if (parsed.success) good.push({ row, text: parsed.data });
  }
  const twice = findTwice(good.map(({ row, text: { number } }) => ({ row, value: number })));
  problems.push(
    ...twice.map(({ row, value, first }) => ({
      ...{ row, column: 'number' },
      problem: { code: 'twice' as const, values: { value, first } },
    })),
  );
  if (good.length > MAX_TEXTS) {
    problems.push({ row: null, column: null, problem: { code: 'tooManyRows', values: { max: MAX_TEXTS } } });
  }
  return { rows: good.map((each) => each.text), problems, ignored: file.ignored };
}
