import { type SessionInfo, sessionInfo } from '@nachtwacht/shared/wire/http.ts';

export type StaffMe = Extract<SessionInfo, { kind: 'staff' }>;

export type WhoAmI =
  | { readonly kind: 'signed-in'; readonly me: SessionInfo }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' };

export async function askWhoAmI(): Promise<WhoAmI> {
  try {
    const response = await fetch('/api/session', { credentials: 'same-origin' });
    if (response.status === 401) return { kind: 'signed-out' };
    if (!response.ok) return { kind: 'unreachable' };
    return { kind: 'signed-in', me: sessionInfo.parse(await response.json()) };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Which operation a page is about: `?operation=`, else the first live one, else the first. */
export function chooseOperation(me: StaffMe, search: string): string | null {
  const asked = new URLSearchParams(search).get('operation');
  if (asked) return asked;
  return (me.operations.find(({ status }) => status === 'live') ?? me.operations[0])?.id ?? null;
}
