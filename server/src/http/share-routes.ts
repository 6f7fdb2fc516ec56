import { MAX_MESSAGE_CHARACTERS } from '@nachtwacht/shared/messages/limits.ts';
import { Router } from 'express';
import multer from 'multer';
import { refused, sendAnswer } from './answer.ts';
import { checkOrigin, type Origins } from './origins.ts';

/** What a phone may post: a text of the form's own length, in UTF-8, and a margin for what multipart adds. */
const MAX_FIELD_BYTES = MAX_MESSAGE_CHARACTERS * 4;
const read = multer({
  limits: { fieldSize: MAX_FIELD_BYTES, fields: 5, files: 10, fileSize: 1 },
  // A photo cannot travel in an address: the service worker alone keeps those.
  fileFilter: (_request, _file, decide) => decide(null, false),
}).any();

/**
 * `POST /field/share`: a form that was posted before any script, or the service worker, was there. Leads to the form,
 * filled in; the text stands behind the `#`, which no server and no log ever sees.
 */
export function shareRoutes(origins: Origins): Router {
  const router = Router();
  router.post('/field/share', checkOrigin(origins), read, (request, response) => {
    const told: Record<string, unknown> = request.body ?? {};
    const parts = ['title', 'text', 'url'].map((name) => told[name]);
    const text = parts.filter((part) => typeof part === 'string' && part.trim() !== '').join('\n');
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(
      303,
      text ? `/field#text=${encodeURIComponent(text.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed())}` : '/field',
    );
  });
  router.all('/field/share', (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    sendAnswer(response, refused('method-not-allowed'));
  });
  return router;
}
