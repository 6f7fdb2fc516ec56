import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

const message = z.strictObject({
  group: z.string(),
  text: z.string().min(1).max(4000),
  seenAt: z.iso.datetime({ precision: 3 }).optional(),
  source: z.literal('forwarded'),
  called112: z.enum(['yes', 'no', 'unknown']).optional(),
  reporterRef: z.string().max(80).optional(),
});

interface Kept {
  readonly key: string;
  readonly message: z.infer<typeof message>;
  readonly photos: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}

/** An answer given once, before anything is kept. `hangUp` breaks the connection. */
export type Answer =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | 'hangUp'
  | 'keepThenHangUp';

export interface StandIn {
  readonly url: string;
  readonly kept: readonly Kept[];
  readonly requests: readonly string[];
  readonly nextAnswers: Answer[];
  close(): Promise<void>;
}

/** The intake as gateways see it, for tests: keeps keys, answers 201 and 200 with `repeated`. */
export async function openStandIn(token: string): Promise<StandIn> {
  const kept: Kept[] = [];
  const digests = new Map<string, string>();
  const requests: string[] = [];
  const nextAnswers: Answer[] = [];

  async function answer(request: IncomingMessage): Promise<Answer> {
    requests.push(`${request.method} ${request.url}`);
    const body = await readBody(request);
    const planned = nextAnswers.shift();
    if (planned && planned !== 'keepThenHangUp') return planned;
    if (request.headers.authorization !== `Bearer ${token}`) return toProblem(401, 'unauthorized', 'Token onbekend');
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') return toProblem(400, 'invalid', 'Sleutel ontbreekt');
    const content = await readContent(request, body);
    if (content === null) return toProblem(400, 'invalid', 'Melding klopt niet');
    const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    const known = digests.get(key);
    if (known !== undefined && known !== digest) return toProblem(409, 'command-id-reused', 'Sleutel al gebruikt');
    if (known !== undefined) return { status: 200, body: { id: key, repeated: true } };
    digests.set(key, digest);
    kept.push({ key, ...content });
    return planned ?? { status: 201, body: { id: key, repeated: false } };
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (given) => {
        if (given === 'hangUp' || given === 'keepThenHangUp') return request.socket.destroy();
        response.writeHead(given.status, { 'content-type': 'application/json', ...given.headers });
        response.end(JSON.stringify(given.body ?? {}));
      },
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}`, kept, requests, nextAnswers, close };
}

export function toProblem(status: number, code: string, title: string, detail?: string): Answer {
  const headers = { 'content-type': 'application/problem+json' };
  return { status, headers, body: { type: 'about:blank', title, status, detail, code } };
}

async function readContent(request: IncomingMessage, body: Buffer<ArrayBuffer>): Promise<Omit<Kept, 'key'> | null> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return toContent(body.toString('utf8'), []);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const photos = form.getAll('photos').filter((photo) => typeof photo !== 'string');
  return toContent(String(form.get('message')), photos);
}

function toContent(json: string, photos: readonly File[]): Omit<Kept, 'key'> | null {
  const parsed = message.safeParse(JSON.parse(json));
  if (!parsed.success) return null;
  return { message: parsed.data, photos: photos.map(({ name, type, size }) => ({ name, type, size })) };
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
