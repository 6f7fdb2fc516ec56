import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { type MapSources, tileHosts } from '../maps/map-sources.ts';
import type { Origins } from './origins.ts';

declare module 'express-serve-static-core' {
  interface Locals {
    nonce: string;
  }
}

/** Nothing runs but our own files; styles carry the nonce of this one response. Map hosts only those configured; mapbox-gl starts its workers from a blob. */
export function securityHeaders(origins: Origins, maps: MapSources): RequestHandler {
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrcAttr: ["'unsafe-inline'"],
        workerSrc: ["'self'", ...(maps.mapboxToken ? ['blob:'] : [])],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        connectSrc: ["'self'", (request) => toSocketSource(request.headers.host, origins), ...tileHosts(maps)],
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64');
    response.setHeader('Permissions-Policy', 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()');
    secure(request, response, next);
  };
}

function nonceOf(response: object): string {
  return (response as { locals: { nonce: string } }).locals.nonce;
}

/** Older browsers do not count a socket to the same host as `'self'`. */
function toSocketSource(host: string | undefined, origins: Origins): string {
  if (origins.isAllowed(`https://${host}`)) return `wss://${host}`;
  return origins.isAllowed(`http://${host}`) ? `ws://${host}` : "'self'";
}
