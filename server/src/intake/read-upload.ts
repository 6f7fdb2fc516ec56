import { rm } from 'node:fs/promises';
import { MAX_PHOTOS } from '@nachtwacht/shared/messages/limits.ts';
import type { Problem } from '@nachtwacht/shared/wire/http.ts';
import type { Request, Response } from 'express';
import multer from 'multer';
import { z } from 'zod';
import { refused, toIssues } from '../http/answer.ts';
import { toRequestProblem } from '../http/faults.ts';
import { invalid } from '../http/problem.ts';
import { HostileJsonError, jsonLimits, refuseHostile } from '../http/read-json.ts';
import { MAX_PHOTO_BYTES } from '../photos/encode-photo.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { type IntakeMessage, intakeMessage } from './intake-schema.ts';

type Clearing = { clear(): Promise<void> };
export type Upload = Clearing & ({ message: IntakeMessage; files: readonly string[] } | { problem: Problem });

const form = z.strictObject({ message: z.string() });

/** JSON, or a form with the field `message` (JSON) and files `photos`. `clear` takes the files away again. */
export async function readUpload(request: Request, response: Response, photoStore: PhotoStore): Promise<Upload> {
  if (request.body !== undefined) return { ...parseMessage(request.body), clear: async () => {} };
  if (!request.is('multipart/form-data')) return { ...refused('not-acceptable-type'), clear: async () => {} };
  const failure = await readForm(request, response, photoStore);
  const files = Array.isArray(request.files) ? request.files.map((file) => file.path) : [];
  const clear = async () => void (await Promise.all(files.map((file) => rm(file, { force: true }))));
  if (failure) return { problem: failure, clear };
  const fields = form.safeParse({ ...request.body });
  if (!fields.success) return { ...refused('invalid', { issues: toIssues(fields.error) }), clear };
  return { ...parseText(fields.data.message, files), clear };
}

function readForm(request: Request, response: Response, photoStore: PhotoStore): Promise<Problem | null> {
  const upload = multer({
    storage: multer.diskStorage({
      destination: photoStore.incoming,
      filename: (_request, _file, done) => done(null, photoStore.newIncomingName()),
    }),
    limits: {
      files: MAX_PHOTOS,
      fileSize: MAX_PHOTO_BYTES,
      fields: 1,
      fieldSize: jsonLimits.small,
      fieldNameSize: 20,
      parts: MAX_PHOTOS + 1,
      headerPairs: 20,
    },
  });
  return new Promise((resolve, reject) => {
    upload.array('photos', MAX_PHOTOS)(request, response, (error: unknown) => {
      if (!error) return resolve(null);
      const problem = toRequestProblem(error) ?? toFormProblem(error);
      if (problem) resolve(problem);
      else reject(error);
    });
  });
}

/** busboy tells a broken form with a plain error. */
function toFormProblem(error: unknown): Problem | null {
  const isBroken = error instanceof Error && /multipart|unexpected end of form|boundary|malformed/i.test(error.message);
  return isBroken ? { ...invalid('', 'malformed-form'), status: 400 } : null;
}

function parseText(text: string, files: readonly string[]) {
  try {
    const parsed = parseMessage(JSON.parse(text, refuseHostile));
    return 'problem' in parsed ? parsed : { ...parsed, files };
  } catch (error) {
    if (error instanceof HostileJsonError) return { problem: invalid('message', error.message) };
    if (error instanceof SyntaxError) return { problem: { ...invalid('message', 'malformed-json'), status: 400 } };
    throw error;
  }
}

function parseMessage(input: unknown) {
  const parsed = intakeMessage.safeParse(input);
  if (!parsed.success) return refused('invalid', { issues: toIssues(parsed.error) });
  return { message: parsed.data, files: [] };
}
