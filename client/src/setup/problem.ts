import type { z } from 'zod';
import type { Texts } from '../i18n/texts.ts';

type ProblemCode = keyof Texts['setup']['problem'];

/** What is wrong with one field, as the screen words it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Fields by name; the empty name stands for the whole form. */
export type Problems = Readonly<Record<string, Problem>>;

const own = {
  blank: 'required',
  'unstorable-text': 'unstorable',
  'ring-not-closed': 'areaOpen',
  'ends-before-start': 'endsBeforeStart',
} as const;

/** The first problem of each field, after the schema that the server uses too. */
export function toProblems(error: z.ZodError): Problems {
  const found: Record<string, Problem> = {};
  for (const issue of error.issues) found[issue.path.join('.')] ??= toProblem(issue);
  return found;
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  if (Object.hasOwn(own, issue.message)) return { code: own[issue.message as keyof typeof own] };
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'invalid_value') return { code: 'choice', values: { choices: issue.values.join(', ') } };
  if (issue.code === 'invalid_type' && issue.expected === 'number') return { code: 'number' };
  if (issue.code === 'invalid_type' && issue.expected === 'int') return { code: 'wholeNumber' };
  return { code: 'invalid' };
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Problem {
  if (origin === 'array') return Number(minimum) > 1 ? { code: 'areaCorners' } : { code: 'required' };
  if (origin !== 'string') return { code: 'tooSmall', values: { min: Number(minimum) } };
  return Number(minimum) <= 1 ? { code: 'required' } : { code: 'tooShort', values: { min: Number(minimum) } };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Problem {
  const max = Number(maximum);
  if (origin === 'string') return { code: 'tooLong', values: { max } };
  return origin === 'array' ? { code: 'tooMany', values: { max } } : { code: 'tooLarge', values: { max } };
}
