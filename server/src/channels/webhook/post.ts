import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isInward, lookUpOutward } from '../../http/addresses.ts';

export interface Post {
  readonly url: URL;
  /** JSON, or bytes of which the headers tell the type. */
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Whether it may lead into one's own network. */
  readonly allowInward: boolean;
  /** Of a certificate authority that nobody else knows. */
  readonly ca?: string;
}

export type Posted = { readonly status: number; readonly retryAfterMs: number } | { readonly error: string };

const MAX_ANSWER_BYTES = 64 * 1024;

/** One POST: no redirects, a bounded time for all of it, a bounded answer that is not kept. Never rejects. */
export function post({ url, body, headers, timeoutMs, signal, allowInward, ca }: Post): Promise<Posted> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowInward && isIP(host) && isInward(host)) return Promise.resolve({ error: 'an inward address' });
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const outgoing = send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, 'content-length': Buffer.byteLength(body) },
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
      ...(!allowInward && { lookup: lookUpOutward }),
      ...(ca !== undefined && { ca }),
    });
    outgoing.on('error', (error) => resolve({ error: toReason(error) }));
    outgoing.on('response', (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES) answer.destroy(new Error('an answer that does not end'));
      });
      answer.on('error', (error) => resolve({ error: toReason(error) }));
      answer.on('end', () => {
        const retryAfterMs = Number(answer.headers['retry-after'] ?? 0) * 1000;
        resolve({ status: answer.statusCode ?? 0, retryAfterMs: Number.isFinite(retryAfterMs) ? retryAfterMs : 0 });
      });
    });
    outgoing.end(body);
  });
}

/** The code where there is one: messages may hold addresses. */
function toReason(error: Error): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
