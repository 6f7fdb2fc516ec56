import type { Problem } from '@nachtwacht/shared/wire/http.ts';
import type { ErrorRequestHandler } from 'express';
import { MulterError } from 'multer';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { Log } from '../log.ts';
import { sendProblem } from './answer.ts';
import { invalid, toFaultProblem, toProblem } from './problem.ts';
import { HostileJsonError } from './read-json.ts';

/** What express and its parsers throw at a bad request. */
const requestError = z.object({ status: z.number().int().min(400).max(499), type: z.string().optional() });

/** The last handler: bad requests are told in words, everything else is a fault with an id. */
export function catchFaults(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (request.destroyed && !request.complete) return void response.destroy();
    const problem = toRequestProblem(error) ?? logFault(error, log);
    if (response.headersSent) return void response.destroy();
    sendProblem(response, problem);
  };
}

export function toRequestProblem(error: unknown): Problem | null {
  if (error instanceof HostileJsonError) return invalid('', error.message);
  if (error instanceof URIError) return { ...invalid('', 'malformed-address'), status: 400 };
  if (error instanceof MulterError) return toUploadProblem(error);
  const parsed = requestError.safeParse(error);
  if (!parsed.success) return null;
  const { status, type } = parsed.data;
  if (status === 413) return toProblem('too-large');
  if (status === 415) return toProblem('not-acceptable-type');
  if (status === 404) return toProblem('not-found');
  if (type === 'entity.verify.failed') return invalid('', 'not-utf-8');
  return { ...invalid('', type === 'entity.parse.failed' ? 'malformed-json' : 'malformed-request'), status: 400 };
}

function toUploadProblem({ code }: MulterError): Problem {
  if (code === 'LIMIT_FILE_SIZE' || code === 'LIMIT_FIELD_VALUE') return toProblem('too-large');
  if (code === 'LIMIT_FILE_COUNT') return toProblem('too-many-photos');
  return { ...invalid('', code.toLowerCase().replaceAll('_', '-')), status: 400 };
}

function logFault(error: unknown, log: Log): Problem {
  const fault = v7();
  log.error({ fault, err: error }, 'a request failed');
  return toFaultProblem(fault);
}
