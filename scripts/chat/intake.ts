import { z } from 'zod';
import type { Photo } from './archive.ts';
import { limits } from './limits.ts';
import type { IntakeMessage } from './plan.ts';

export interface Problem {
  readonly status: number;
  readonly code: string | undefined;
  readonly words: string;
}

/**
 * `changed`: the server has this post with other content (photos or numbering of another export).
 * `stopped`: no further post would fare better. `problem` is undefined when no answer came.
 */
export type Reply =
  | { readonly kind: 'added' | 'repeated' | 'changed' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'stopped'; readonly problem: Problem | undefined };

export interface Intake {
  send(key: string, message: IntakeMessage, photos: readonly Photo[]): Promise<Reply>;
}

export interface IntakeParts {
  readonly server: URL;
  readonly operation: string;
  readonly token: string;
  readonly pause: (ms: number) => Promise<void>;
}

const accepted = z.object({ repeated: z.boolean().optional() });
const problemBody = z.object({ title: z.string(), detail: z.string(), code: z.string() }).partial();
const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const ofThisPost = new Set([400, 409, 411, 413, 415, 422]);
const ofTheRun = new Set([
  'unknown-operation',
  'operation-not-live',
  'unknown-group',
  'not-your-group',
  'not-allowed',
  'journal-stopped',
]);

/** Trying again is safe: the key makes a post count once. */
export function createIntake(parts: IntakeParts): Intake {
  const base = parts.server.href.endsWith('/') ? parts.server : new URL(`${parts.server.href}/`);
  const url = new URL(`api/v1/operations/${encodeURIComponent(parts.operation)}/messages`, base);

  async function post(key: string, message: IntakeMessage, photos: readonly Photo[]): Promise<Response | null> {
    const headers = new Headers({ authorization: `Bearer ${parts.token}`, 'idempotency-key': key });
    const body = photos.length > 0 ? toForm(message, photos) : JSON.stringify(message);
    if (typeof body === 'string') headers.set('content-type', 'application/json');
    const signal = AbortSignal.timeout(limits.replyTimeoutMs);
    // The token goes to the named server only: a redirection is an answer, not followed.
    return fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' }).catch(() => null);
  }

  return {
    async send(key, message, photos) {
      for (let attempt = 1; ; attempt += 1) {
        const response = await post(key, message, photos);
        const mayPass = response === null || passing.has(response.status);
        if (!mayPass || attempt === limits.attempts) return toReply(response);
        await response?.body?.cancel();
        await parts.pause(pauseMs(response, attempt));
      }
    },
  };
}

function toForm(message: IntakeMessage, photos: readonly Photo[]): FormData {
  const form = new FormData();
  form.set('message', JSON.stringify(message));
  for (const [index, photo] of photos.entries()) {
    form.append('photos', new Blob([photo.bytes], { type: photo.type }), `foto-${index + 1}.${endings[photo.type]}`);
  }
  return form;
}

function pauseMs(response: Response | null, attempt: number): number {
  const asked = Number(response?.headers.get('retry-after') ?? Number.NaN) * 1000;
  return Math.min(Number.isFinite(asked) && asked >= 0 ? asked : 500 * 2 ** attempt, limits.longestPauseMs);
}

async function toReply(response: Response | null): Promise<Reply> {
  if (response === null) return { kind: 'stopped', problem: undefined };
  const body = await readJson(response);
  const success = accepted.safeParse(body);
  if (response.status === 201 && success.success) return { kind: 'added' };
  if (response.status === 200 && success.data?.repeated === true) return { kind: 'repeated' };
  const problem = toProblem(response.status, body);
  if (problem.code === 'command-id-reused') return { kind: 'changed' };
  const concernsPost = ofThisPost.has(problem.status) && !ofTheRun.has(problem.code ?? '');
  return { kind: concernsPost ? 'refused' : 'stopped', problem };
}

function toProblem(status: number, body: unknown): Problem {
  const { title, detail, code } = problemBody.safeParse(body).data ?? {};
  return { status, code, words: [title, detail].filter(Boolean).join(': ') };
}

async function readJson(response: Response): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > limits.replyBytes) return undefined;
    }
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
