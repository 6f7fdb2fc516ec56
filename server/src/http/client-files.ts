import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Response, Router } from 'express';
import { refused, sendAnswer } from './answer.ts';

const screens = ['desk', 'dispatch', 'wall', 'field', 'setup', 'join', 'sign-in', 'report'];
const NONCE = '__CSP_NONCE__';

export interface ClientFiles {
  readonly router: Router;
  /** Changes with every build of the client. */
  readonly build: string;
}

/** The built client: hashed files for ever, everything else asked for again each time; every screen is the one page. */
export function createClientFiles(folder: string): ClientFiles {
  const page = join(folder, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : null;
  const router = Router();

  const sendPage = (response: Response, status = 200) => {
    if (html === null) return sendAnswer(response, refused('not-found'));
    response.setHeader('Cache-Control', 'no-store');
    response.status(status).type('html').send(html.replaceAll(NONCE, response.locals.nonce));
  };

  router.get(['/', ...screens.flatMap((screen) => [`/${screen}`, `/${screen}/*rest`])], (_request, response) =>
    sendPage(response),
  );
  router.get('/index.html', (_request, response) => response.redirect(308, '/'));
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, redirect: false }),
  );
  router.use(express.static(folder, { index: false, redirect: false, cacheControl: false, setHeaders: askAgain }));
  router.get('/*path', (request, response, next) => {
    if (request.path.startsWith('/api/') || request.path.startsWith('/assets/') || !request.accepts('html')) {
      return next();
    }
    sendPage(response, 404);
  });
  return { router, build: html === null ? 'none' : createHash('sha256').update(html).digest('hex').slice(0, 12) };
}

function askAgain(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('Cache-Control', 'no-cache');
}
