import { z } from 'zod';

const answerSchema = z.object({ home: z.string().startsWith('/') });

export type SessionAnswer = { ok: true; home: string } | { ok: false; reason: 'refused' | 'too-many' | 'unreachable' };

export const askSession = () => request('/api/session', { method: 'GET' });

export const redeemLink = (token: string) => request('/api/session/redeem', post({ token }));

export const signIn = (name: string, password: string) => request('/api/session', post({ name, password }));

export async function signOut(): Promise<void> {
  await fetch('/api/session', { method: 'DELETE', credentials: 'same-origin' });
  location.replace('/sign-in');
}

function post(body: Record<string, string>): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function request(path: string, init: RequestInit): Promise<SessionAnswer> {
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin' });
    if (response.status === 429) return { ok: false, reason: 'too-many' };
    if (response.status >= 500) return { ok: false, reason: 'unreachable' };
    if (!response.ok) return { ok: false, reason: 'refused' };
    return { ok: true, home: toLocalPath(answerSchema.parse(await response.json()).home, location.origin) };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

// `//host` and `/\host` would leave this site.
export function toLocalPath(home: string, origin: string): string {
  const url = new URL(home, origin);
  return url.origin === origin ? url.pathname + url.search : '/';
}
