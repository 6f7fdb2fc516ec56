import { id } from '@nachtwacht/shared/operation/text.ts';
import { problem } from '@nachtwacht/shared/wire/http.ts';
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS } from '../photos/encode-photo.ts';
import { idempotencyKey, intakeCourse, intakeMessage } from './intake-schema.ts';

const toldProblem = problem.meta({ id: 'Problem' });
const told = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: toldProblem } },
});
const course = (description: string) => ({ description, content: { 'application/json': { schema: intakeCourse } } });
const operation = id.meta({ description: 'Id of the operation.' });
const photo = z
  .string()
  .meta({ description: `JPEG, PNG or WebP, at most ${MAX_PHOTO_BYTES} bytes and ${MAX_PHOTO_PIXELS} pixels.` })
  .meta({ override: { type: 'string', format: 'binary' } });
const refusals = {
  '401': told('The token is unknown or revoked.'),
  '404': told('The operation, the group or the message is unknown to this token.'),
  '429': told('Too busy: again after Retry-After seconds, with the same key.'),
};

/** The description of the intake for gateways, made from the schemas that check it. */
export function openApiDocument() {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Nachtwacht: intake for gateways',
      version: '1.0.0',
      description: 'Brings messages from other channels into one operation. Not an emergency line: urgent is 112.',
    },
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths: {
      '/api/v1/operations/{operation}/messages': {
        post: {
          operationId: 'bringMessage',
          requestParams: {
            path: z.object({ operation }),
            header: z.object({ 'Idempotency-Key': idempotencyKey }),
          },
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: intakeMessage },
              'multipart/form-data': {
                schema: z.object({ message: intakeMessage, photos: z.array(photo).max(10).optional() }),
                encoding: { message: { contentType: 'application/json' } },
              },
            },
          },
          responses: {
            '200': course('This key had brought this message before.'),
            '201': course('The message is in the journal.'),
            '400': told('The request cannot be read.'),
            '409': told('The key brought something else before, the operation is not live, or more than ten photos.'),
            '413': told('Larger than allowed: 64 KiB of JSON; a photo of 10 MiB or 24 megapixels.'),
            '415': told('Neither JSON nor a form, or a photo of another kind.'),
            '422': told('The data are not valid, or a photo cannot be read. Nothing is changed.'),
            ...refusals,
          },
        },
      },
      '/api/v1/operations/{operation}/messages/{message}': {
        get: {
          operationId: 'tellCourse',
          requestParams: { path: z.object({ operation, message: id }) },
          responses: { '200': course('How far the message has come.'), ...refusals },
        },
      },
    },
  });
}
