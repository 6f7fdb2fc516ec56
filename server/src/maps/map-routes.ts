import { statSync } from 'node:fs';
import { placeQuery } from '@nachtwacht/shared/wire/http.ts';
import { type Request, type Response, Router } from 'express';
import { type Answer, answering, busy, ok, refused } from '../http/answer.ts';
import { resource } from '../http/resource.ts';
import type { Attempts } from '../identity/attempts.ts';
import type { Sessions } from '../identity/session.ts';
import type { Log } from '../log.ts';
import { findPlaces } from './find-places.ts';
import type { MapSources } from './map-sources.ts';

export interface MapParts {
  readonly sessions: Sessions;
  readonly maps: MapSources;
  readonly attempts: Attempts;
  readonly log: Log;
}

/** The local base map in pieces (Range), and the search for places, asked by the server so that no page leaves for it. */
export function mapRoutes(parts: MapParts): Router {
  const router = Router();
  resource(router, '/basemap.pmtiles', {
    get: [answering((request, response) => sendArchive(request, response, parts))],
  });
  resource(router, '/places', { get: [answering((request) => search(request, parts))] });
  return router;
}

function isSignedIn(request: Request, { sessions }: MapParts): boolean {
  return sessions.fromCookies(request.headers.cookie) !== null;
}

async function sendArchive(request: Request, response: Response, parts: MapParts): Promise<Answer> {
  if (!isSignedIn(request, parts)) return refused('not-signed-in');
  const { archive } = parts.maps;
  const file = statSync(archive, { throwIfNoEntry: false });
  if (!file?.isFile()) return refused('not-found');
  response.setHeader('ETag', `"${file.size.toString(36)}-${file.mtimeMs.toString(36)}"`);
  response.type('application/vnd.pmtiles');
  // The browser asks again with the ETag: an archive that was replaced is never mixed with the one before.
  const options = {
    dotfiles: 'allow',
    cacheControl: false,
    headers: { 'Cache-Control': 'private, no-cache' },
  } as const;
  const fault = await new Promise<Error | undefined>((sent) => response.sendFile(archive, options, sent));
  if (response.headersSent || fault === undefined) return { status: response.statusCode };
  return 'status' in fault && fault.status === 416 ? { status: 416 } : refused('not-found');
}

async function search(request: Request, parts: MapParts): Promise<Answer> {
  const { maps, attempts, log } = parts;
  const session = parts.sessions.fromCookies(request.headers.cookie);
  if (!session) return refused('not-signed-in');
  if (session.kind !== 'staff') return refused('not-allowed');
  if (maps.pdokSearch === null) return refused('not-found');
  const query = placeQuery.safeParse(request.query);
  if (!query.success) return refused('invalid');
  const wait = await attempts.count('search', session.id);
  if (wait !== null) return busy(wait);
  const found = await findPlaces(maps.pdokSearch, query.data);
  if (found === null) log.warn('the search for places does not answer');
  return found === null ? refused('places-silent') : ok(found);
}
