import type { ClientConfig } from '@nachtwacht/shared/wire/http.ts';
import express, { type Express, Router } from 'express';
import type { Log } from '../log.ts';
import { mapRoutes } from '../maps/map-routes.ts';
import { type MapSources, toMapConfig } from '../maps/map-sources.ts';
import { answering, ok, refused, sendAnswer } from './answer.ts';
import type { ClientFiles } from './client-files.ts';
import { deviceRoutes } from './device-routes.ts';
import { catchFaults } from './faults.ts';
import { type InvitationParts, invitationRoutes } from './invitation-routes.ts';
import { type MessageParts, messageRoutes } from './message-routes.ts';
import { operationRoutes } from './operation-routes.ts';
import { checkOrigin } from './origins.ts';
import { passOnRoutes } from './pass-on-routes.ts';
import { resource } from './resource.ts';
import { securityHeaders } from './security-headers.ts';
import { sessionRoutes } from './session-routes.ts';
import { shareRoutes } from './share-routes.ts';
import { wallRoutes } from './wall-routes.ts';

export interface HttpParts extends InvitationParts, MessageParts {
  readonly log: Log;
  readonly clientFiles: ClientFiles;
  readonly maps: MapSources;
  readonly trustProxy: number;
  /** Behind the session and the origin check. */
  readonly photos: Router;
  readonly push: Router;
  readonly outbox: Router;
  readonly metrics: Router;
  /** With a token instead of a session, so no origin to check. The intake comes last: it answers to all that is left. */
  readonly tokenRoutes: readonly Router[];
}

export function createHttpApp(parts: HttpParts): Express {
  const { log, clientFiles, maps, trustProxy, origins } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.use(securityHeaders(origins, maps));
  resource(app, '/healthz', { get: [answering(() => ok({ ok: true }))] });
  app.use(parts.metrics);
  app.use('/api/v1', ...parts.tokenRoutes);
  app.use('/api', apiRoutes(parts));
  app.use('/api', (_request, response) => sendAnswer(response, refused('not-found')));
  app.use(shareRoutes(origins));
  app.use(clientFiles.router);
  app.use((_request, response) => sendAnswer(response, refused('not-found')));
  app.use(catchFaults(log));
  return app;
}

function apiRoutes(parts: HttpParts): Router {
  const router = Router();
  const config = (): ClientConfig => ({ build: parts.clientFiles.build, ...toMapConfig(parts.maps) });
  router.use(checkOrigin(parts.origins));
  resource(router, '/config', { get: [answering(() => ok(config()))] });
  router.use(
    sessionRoutes(parts),
    deviceRoutes(parts),
    invitationRoutes(parts),
    wallRoutes(parts),
    operationRoutes(parts),
    messageRoutes(parts),
    passOnRoutes(parts),
    mapRoutes({ ...parts, sessions: parts.identity.sessions }),
    parts.photos,
    parts.push,
    parts.outbox,
  );
  return router;
}
