import type { Problem } from '@nachtwacht/shared/wire/http.ts';
import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { type ProblemCode, type ProblemDetail, toProblem } from './problem.ts';

/** What a handler gives back: a result, or a problem as a value. `members` go along with the problem's own (RFC 9457, 3.2). */
export type Answer =
  | { readonly status: number; readonly json?: unknown; readonly cookie?: string }
  | { readonly problem: Problem; readonly members?: object };

export type Handler = (request: Request, response: Response) => Promise<Answer> | Answer;

export function ok(json: unknown, status = 200): Answer {
  return { status, json };
}

export function refused(code: ProblemCode, detail: ProblemDetail = {}): { problem: Problem } {
  return { problem: toProblem(code, detail) };
}

export function busy(retryAfterSeconds: number): { problem: Problem } {
  return refused('busy', { retryAfterSeconds });
}

export function answering(handler: Handler): RequestHandler {
  return async (request, response) => {
    const answer = await handler(request, response);
    if (!response.headersSent) sendAnswer(response, answer);
  };
}

export function sendAnswer(response: Response, answer: Answer): void {
  if ('problem' in answer) {
    sendProblem(response, answer.problem, answer.members);
    return;
  }
  if (answer.cookie !== undefined) response.setHeader('Set-Cookie', answer.cookie);
  response.setHeader('Cache-Control', 'no-store');
  response.status(answer.status);
  if (answer.json === undefined) response.end();
  else response.json(answer.json);
}

export function sendProblem(response: Response, problem: Problem, members: object = {}): void {
  if (problem.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(problem.retryAfterSeconds));
  response.setHeader('Cache-Control', 'no-store');
  response.status(problem.status).type('application/problem+json');
  response.send(JSON.stringify({ ...members, ...problem }));
}

/** The body by its schema; unknown fields, wrong types and `__proto__` are refused with their paths. */
export function readBody<T extends z.ZodType>(
  request: Request,
  schema: T,
): { body: z.infer<T> } | { problem: Problem } {
  if (request.body === undefined) return refused('not-acceptable-type');
  const parsed = schema.safeParse(request.body);
  return parsed.success ? { body: parsed.data } : refused('invalid', { issues: toIssues(parsed.error) });
}

export function toIssues(error: z.ZodError): { path: string; message: string }[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
}
