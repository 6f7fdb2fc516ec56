import { signedIn } from '@nachtwacht/shared/wire/http.ts';
import { wipeDrafts } from '../store/wipe-drafts.ts';

type Trouble = 'refused' | 'too-many' | 'unreachable';
export type SessionAnswer =
  | { ok: true; home: string; needsName: boolean }
  | { ok: false; reason: Trouble; code: string };

export const askSession = () => request('/api/session', { method: 'GET' });

/** `name` only for the link that makes the first coordinator: without it the answer says `needsName`. */
export const redeemLink = (token: string, name?: string) =>
  request('/api/session/redeem', send('POST', name === undefined ? { token } : { token, name }));

export const signIn = (name: string, password: string) => request('/api/session', send('POST', { name, password }));

export async function setPassword(password: string): Promise<{ ok: true } | { ok: false; reason: Trouble }> {
  try {
    const init = { ...send('PUT', { password }), credentials: 'same-origin' } as const;
    const response = await fetch('/api/session/password', init);
    return response.ok ? { ok: true } : { ok: false, reason: troubleOf(response) };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

function send(method: 'POST' | 'PUT', body: Record<string, string>): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function request(path: string, init: RequestInit): Promise<SessionAnswer> {
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin' });
    const json: unknown = await response.json();
    if (!response.ok) return { ok: false, reason: troubleOf(response), code: codeOf(json) };
    const { home, needsName = false } = signedIn.loose().parse(json);
    return { ok: true, home: toLocalPath(home, location.origin), needsName };
  } catch {
    return { ok: false, reason: 'unreachable', code: '' };
  }
}

function troubleOf({ status }: Response): Trouble {
  if (status === 429) return 'too-many';
  return status >= 500 ? 'unreachable' : 'refused';
}

function codeOf(json: unknown): string {
  const code = typeof json === 'object' && json !== null && 'code' in json ? json.code : '';
  return typeof code === 'string' ? code : '';
}

// `//host` and `/\host` would leave this site.
export function toLocalPath(home: string, origin: string): string {
  const url = new URL(home, origin);
  return url.origin === origin ? url.pathname + url.search : '/';
}

export async function signOut(): Promise<void> {
  wipeDrafts();
  await fetch('/api/session', { method: 'DELETE', credentials: 'same-origin' }).catch(() => undefined);
  location.replace('/sign-in');
}
