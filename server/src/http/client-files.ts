import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { refused, sendAnswer } from './answer.ts';

const deskScreens = ['desk', 'dispatch', 'wall', 'setup', 'sign-in', 'report'];
const phoneScreens = ['field', 'join'];
const NONCE = '__CSP_NONCE__';
const BUILD = '__BUILD__';

export interface ClientFiles {
  readonly router: Router;
  /** Changes with every build of the client. */
  readonly build: string;
}

/**
 * The built client: hashed files for ever, everything else asked for again each time; compressed once, by the build.
 * Two pages: the desk's for every screen of staff, the phone's for admins.
 */
export function createClientFiles(folder: string): ClientFiles {
  const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null);
  const [desk, phone] = [read('index.html'), read('field.html')];
  const build = read('build-id') ?? (desk === null ? 'none' : digestOf(desk));
  const router = Router();

  const sendPage = (request: Request, response: Response, html: string | null, status = 200) => {
    if (html === null) return sendAnswer(response, refused('not-found'));
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Nachtwacht-Build', build);
    const page = html.replaceAll(NONCE, response.locals.nonce).replaceAll(BUILD, build);
    sendCompressed(request, response.status(status).type('html'), page);
  };

  router.get(pathsOf(phoneScreens), (request, response) => sendPage(request, response, phone));
  router.get(['/', ...pathsOf(deskScreens)], (request, response) => sendPage(request, response, desk));
  router.get(['/index.html', '/field.html'], (_request, response) => response.redirect(308, '/'));
  router.use(preferCompressed(folder));
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      ...{ immutable: true, maxAge: '365d', index: false, redirect: false },
      setHeaders: tellEncoding,
    }),
  );
  router.use(
    express.static(folder, {
      ...{ index: false, redirect: false, cacheControl: false },
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', 'no-cache');
        tellEncoding(response, path);
      },
    }),
  );
  router.get('/*path', (request, response, next) => {
    if (request.path.startsWith('/api/') || request.path.startsWith('/assets/') || !request.accepts('html')) {
      return next();
    }
    sendPage(request, response, desk, 404);
  });
  return { router, build };
}

function pathsOf(screens: readonly string[]): string[] {
  return screens.flatMap((screen) => [`/${screen}`, `/${screen}/*rest`]);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
const typeOf: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** Leads to the file that the build compressed, for who can read it. */
function preferCompressed(folder: string): RequestHandler {
  return (request, response, next) => {
    const ending = /\.(?:js|css|json|svg|webmanifest)$/.exec(request.path);
    if (!ending || !['GET', 'HEAD'].includes(request.method) || request.path.includes('..')) return next();
    response.vary('Accept-Encoding');
    const found = encodings.find(
      ({ name, ending: extra }) =>
        request.acceptsEncodings(name) && existsSync(join(folder, `${request.path}${extra}`)),
    );
    if (found) request.url = request.url.replace(request.path, `${request.path}${found.ending}`);
    next();
  };
}

function tellEncoding(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  const match = /\.(\w+)\.(br|gz)$/.exec(path) ?? /\.(webmanifest)$/.exec(path);
  const type = typeOf[match?.[1] ?? ''];
  if (type) response.setHeader('Content-Type', type);
  if (match?.[2]) response.setHeader('Content-Encoding', match[2] === 'br' ? 'br' : 'gzip');
}

const QUICK_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function sendCompressed(request: Request, response: Response, text: string): void {
  response.vary('Accept-Encoding');
  const bytes = Buffer.from(text);
  const name = encodings.find((encoding) => request.acceptsEncodings(encoding.name))?.name;
  if (name) response.setHeader('Content-Encoding', name);
  if (name === 'br') response.send(brotliCompressSync(bytes, QUICK_BROTLI));
  else response.send(name === 'gzip' ? gzipSync(bytes) : bytes);
}
