import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { refused, sendAnswer } from './answer.ts';

export interface Origins {
  /** Exact match; the only origins from which sockets and changes come. */
  isAllowed(origin: string | undefined): boolean;
  /** Where links lead that are made for somebody else. */
  forLinks(requestOrigin: string | undefined): string;
}

export interface OriginsParts {
  readonly config: Pick<Config, 'ORIGINS'>;
  readonly port: number;
  /** Names before `.localhost` that the demo hands out; null outside the demo. */
  readonly demoHosts: readonly string[] | null;
}

export function createOrigins({ config, port, demoHosts }: OriginsParts): Origins {
  const configured = config.ORIGINS.split(',')
    .map((origin) => origin.trim().replace(/\/$/, ''))
    .filter(Boolean);
  const loopback = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const personas = (demoHosts ?? []).map((name) => `http://${name}.localhost:${port}`);
  const withLoopback = demoHosts !== null || configured.length === 0;
  const allowed = new Set([...configured, ...personas, ...(withLoopback ? loopback : [])]);
  const fallback = configured[0] ?? `http://localhost:${port}`;
  return {
    isAllowed: (origin) => origin !== undefined && allowed.has(origin),
    forLinks: (origin) =>
      configured[0] ?? (origin !== undefined && allowed.has(origin) && demoHosts === null ? origin : fallback),
  };
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses changes that another site asks for. A browser always tells one of the two headers. */
export function checkOrigin(origins: Origins): RequestHandler {
  return (request, response, next) => {
    if (safe.has(request.method)) return next();
    const origin = request.get('origin');
    const fits = origin === undefined ? request.get('sec-fetch-site') === 'same-origin' : origins.isAllowed(origin);
    if (fits) return next();
    sendAnswer(response, refused('origin-refused'));
  };
}
