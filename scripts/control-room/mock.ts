import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type WebhookPayload, webhookPayload } from '@nachtwacht/server/channels/webhook/payload.ts';
import { isSigned, SIGNATURE_HEADER } from '@nachtwacht/server/channels/webhook/signature.ts';
import type { DispatchStatus } from '@nachtwacht/server/channels/webhook/status-schema.ts';
import { createReporter, type Reporter } from './reporter.ts';

export interface MockParts {
  readonly port: number;
  readonly secret: string;
  /** Which part of all exchanges goes wrong: 0 to 1. */
  readonly faults: number;
  readonly random: () => number;
  /** Where what becomes of a dispatch is told; null when it is not. */
  readonly back: { readonly server: string; readonly token: string } | null;
  /** Of each step; a night takes minutes, a test nothing. */
  readonly paceMs: number;
  readonly onChange: () => void;
}

export interface MockControlRoom {
  readonly url: string;
  /** What came in by idempotency key, each once. */
  readonly received: ReadonlyMap<string, WebhookPayload>;
  readonly figures: { attempts: number; repeats: number; forged: number; faults: number };
  readonly reporter: Reporter;
  /** The next request is answered with this status, and nothing of it kept. */
  refuseNext(status: number): void;
  /** From here on it tells back. */
  reportTo(back: { readonly server: string; readonly token: string }): void;
  close(): Promise<void>;
}

const faultKinds = ['error-before', 'error-after', 'drop-before', 'drop-after', 'silence'] as const;
type Fault = (typeof faultKinds)[number];

/** A control-room system that receives, checks, honours the key and tells back, with the faults of real ones. */
export async function startMockControlRoom(parts: MockParts): Promise<MockControlRoom> {
  const { secret, faults, random, paceMs, onChange } = parts;
  const received = new Map<string, WebhookPayload>();
  const figures = { attempts: 0, repeats: 0, forged: 0, faults: 0 };
  const reporter = createReporter({ faults, random, paceMs, onChange });
  if (parts.back) reporter.reportTo(parts.back);

  let refusal: number | null = null;
  const rollFault = (): Fault | null => {
    if (random() >= faults) return null;
    figures.faults += 1;
    return faultKinds[Math.floor(random() * faultKinds.length)] ?? null;
  };

  const take = (key: string, body: string): number => {
    const parsed = webhookPayload.safeParse(JSON.parse(body));
    if (!parsed.success) return 422;
    if (received.has(key)) {
      figures.repeats += 1;
      return 200;
    }
    received.set(key, parsed.data);
    if (parsed.data.event === 'dispatch.sent') reporter.report(parsed.data.statusPath, course(parsed.data));
    onChange();
    return 202;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    figures.attempts += 1;
    const fault = rollFault();
    if (fault === 'drop-before') return void request.destroy();
    if (fault === 'error-before') return void response.writeHead(500).end();
    const body = await readAll(request);
    const { 'idempotency-key': key, [SIGNATURE_HEADER]: signature } = request.headers;
    if (typeof key !== 'string' || !isSigned(secret, body, String(signature), Date.now())) {
      figures.forged += 1;
      return void response.writeHead(401).end();
    }
    if (refusal !== null) {
      response.writeHead(refusal).end();
      refusal = null;
      return onChange();
    }
    const status = take(key, body);
    if (fault === 'drop-after') request.destroy();
    else if (fault === 'error-after') response.writeHead(503).end();
    else if (fault !== 'silence') response.writeHead(status).end();
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.destroy());
  });
  await new Promise<void>((listening) => server.listen(parts.port, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : parts.port;
  return {
    url: `http://127.0.0.1:${port}/dispatches`,
    ...{ received, figures, reporter, reportTo: reporter.reportTo },
    refuseNext(status) {
      refusal = status;
    },
    async close() {
      reporter.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** An ordinary course; every fifth is turned down. */
function course({ dispatch }: WebhookPayload): DispatchStatus[] {
  const reference = `M-${dispatch.number}`;
  if (dispatch.number % 5 === 0) {
    return [{ step: 'turned-down', reason: 'no-unit-free', reference }];
  }
  return [
    { step: 'accepted', reference },
    { step: 'on-the-way', unit: 'RP 11.01' },
    { step: 'on-scene' },
    { step: 'done', outcome: 'checked' },
  ];
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
