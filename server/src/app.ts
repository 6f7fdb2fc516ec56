import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { Registry } from 'prom-client';
import { createAccessLog } from './access/access-log.ts';
import { feedRoutes } from './channels/feeds/feed-routes.ts';
import { openPush } from './channels/push/open-push.ts';
import { createControlRoomTarget } from './channels/webhook/control-room-target.ts';
import { openStatusKeys } from './channels/webhook/status-keys.ts';
import { statusRoutes } from './channels/webhook/status-routes.ts';
import type { Config } from './config.ts';
import { lockData } from './data-lock.ts';
import { followOperations } from './follow-operations.ts';
import { createClientFiles } from './http/client-files.ts';
import { createHttpApp } from './http/http-app.ts';
import { createOrigins } from './http/origins.ts';
import { createAttempts } from './identity/attempts.ts';
import { createIdentity, type Identity } from './identity/identity.ts';
import { openIntakeKeys } from './intake/intake-keys.ts';
import { intakeRoutes } from './intake/intake-routes.ts';
import { openCheckpoints } from './journal/checkpoint.ts';
import { openSqliteJournal } from './journal/sqlite.ts';
import type { Log } from './log.ts';
import { readMapSources } from './maps/map-sources.ts';
import { type Clock, systemClock } from './operation/clock.ts';
import type { Operations } from './operation/live-operation.ts';
import { createOperations } from './operation/operations.ts';
import type { Target } from './outbox/delivery.ts';
import { createOutboxMetrics, metricsRoutes } from './outbox/metrics.ts';
import { openOutbox } from './outbox/outbox.ts';
import { outboxRoutes } from './outbox/outbox-routes.ts';
import { photoRoutes } from './photos/photo-routes.ts';
import { createPhotoStore } from './photos/photo-store.ts';
import { attachSockets } from './sockets/attach-sockets.ts';

export interface ServerParts {
  readonly config: Config;
  readonly log: Log;
  /** Names before `.localhost` on which the personas of a demo sign in beside each other; absent in the real thing. */
  readonly demo?: { readonly hosts: readonly string[] };
  readonly clientFolder?: string;
  /** The time of operations; the system's own in the real thing. */
  readonly clock?: Clock;
}

export interface RunningServer {
  /** Where it listens. */
  readonly url: string;
  /** Where links for people lead. */
  readonly publicUrl: string;
  readonly port: number;
  readonly operations: Operations;
  readonly identity: Identity;
  /** Answers what is asked, writes what waits, closes the databases. */
  close(): Promise<void>;
}

const LISTEN_BACKLOG = 4096;
const CLOSE_PATIENCE_MS = 3000;
const builtClient = resolve(import.meta.dirname, '../../client/dist');

export async function startServer({
  config,
  log,
  demo,
  clientFolder = builtClient,
  clock = systemClock,
}: ServerParts): Promise<RunningServer> {
  const dataDir = resolve(config.DATA_DIR);
  const lock = lockData(dataDir);
  const identity = await createIdentity(dataDir);
  const checkpoints = await openCheckpoints({ directory: dataDir, copy: config.CHECKPOINT_COPY, log });
  const journal = openSqliteJournal(join(dataDir, 'nachtwacht.db'));
  const photoStore = createPhotoStore(dataDir);
  const accessLog = createAccessLog(dataDir);
  const keys = openIntakeKeys(dataDir);
  const statusKeys = openStatusKeys(dataDir);
  const loaded = await createOperations({
    ...{ journal, checkpoints, log, clock },
    inspect: (operationId, { type, data }) =>
      type === 'broadcast.hold' ? photoStore.forBroadcasts.refuse(operationId, data) : null,
  });
  const registry = new Registry();
  const push = openPush({ config, dataDir, sessions: identity.sessions, operations: loaded, registry });
  const targets = [...targetsOf(config), push.target];
  const outbox = await openOutbox({ dataDir, journal, operations: loaded, targets, log });
  const operations = await followOperations(loaded, { identity, photoStore, outbox, push, log });
  const httpServer = createServer({ requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 });
  const port = await listen(httpServer, config);

  const origins = createOrigins({ config, port, demoHosts: demo?.hosts ?? null });
  const clientFiles = createClientFiles(clientFolder);
  const attempts = createAttempts();
  const wallBodies = config.WALL_BODIES;
  const shared = { attempts, operations, photoStore, accessLog, wallBodies };
  const tokenParts = { attempts, operations, gatewayTokens: identity.gatewayTokens };
  const app = createHttpApp({
    ...{ ...shared, identity, origins, log, clientFiles },
    maps: readMapSources(config, dataDir),
    trustProxy: config.TRUST_PROXY,
    photos: photoRoutes({ ...shared, sessions: identity.sessions }),
    push: push.routes({ attempts, operations }),
    outbox: outboxRoutes({ outbox, operations, sessions: identity.sessions }),
    metrics: metricsRoutes(createOutboxMetrics(outbox, registry), config.METRICS_TOKEN),
    tokenRoutes: [
      statusRoutes({ ...tokenParts, statusKeys }),
      feedRoutes({ ...tokenParts, capSender: config.CAP_SENDER }),
      intakeRoutes({ ...tokenParts, photoStore, keys }),
    ],
  });
  httpServer.on('request', app);
  const sockets = attachSockets({
    ...{ httpServer, operations, log, wallBodies, sessions: identity.sessions, build: clientFiles.build },
    isAllowedOrigin: origins.isAllowed,
    wakeable: push.wakeable,
  });
  log.info({ port, host: config.HOST, operations: operations.list().length }, 'listening');

  return {
    url: `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`,
    publicUrl: origins.forLinks(undefined),
    port,
    operations,
    identity,
    async close() {
      sockets.close();
      await closeHttp(httpServer);
      await outbox.close();
      await operations.close();
      for (const part of [push, accessLog, photoStore, keys, statusKeys, identity]) part.close();
      lock.release();
      log.info('closed');
    },
  };
}

function targetsOf(config: Config): readonly Target[] {
  const { WEBHOOK_URL, WEBHOOK_SECRET } = config;
  if (WEBHOOK_URL === undefined || WEBHOOK_SECRET === undefined) return [];
  return [
    createControlRoomTarget({
      url: new URL(WEBHOOK_URL),
      secret: WEBHOOK_SECRET,
      mock: config.WEBHOOK_MOCK,
      allowInward: config.WEBHOOK_ALLOW_PRIVATE,
      perSecond: config.WEBHOOK_PER_SECOND,
      timeoutMs: config.WEBHOOK_TIMEOUT_MS,
    }),
  ];
}

function listen(httpServer: Server, { PORT, HOST }: Config): Promise<number> {
  return new Promise((resolvePort, reject) => {
    httpServer.once('error', reject);
    httpServer.listen({ port: PORT, host: HOST, backlog: LISTEN_BACKLOG }, () => {
      httpServer.off('error', reject);
      const address = httpServer.address();
      resolvePort(typeof address === 'object' && address ? address.port : PORT);
    });
  });
}

function closeHttp(httpServer: Server): Promise<void> {
  const impatience = setTimeout(() => httpServer.closeAllConnections(), CLOSE_PATIENCE_MS);
  return new Promise((closed) => {
    httpServer.close(() => {
      clearTimeout(impatience);
      closed();
    });
    httpServer.closeIdleConnections();
  });
}
