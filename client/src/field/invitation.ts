import { type InvitationInfo, invitationInfo, signedIn } from '@nachtwacht/shared/wire/http.ts';
import { toLocalPath } from '../app/session.ts';

export type InvitationTrouble = 'unreachable' | 'tooMany' | 'refused';
export type Invitation = InvitationInfo | { readonly state: InvitationTrouble };
export type Accepted =
  | { readonly ok: true; readonly home: string }
  | { readonly ok: false; readonly trouble: InvitationTrouble };

/** What an invitation says, without using it up. */
export async function inspectInvitation(token: string): Promise<Invitation> {
  const response = await post('/api/invitations/inspect', { token });
  if (!response?.ok) return { state: response?.status === 422 ? 'unknown' : toTrouble(response) };
  const told = invitationInfo.safeParse(await response.json().catch(() => null));
  return told.success ? told.data : { state: 'unreachable' };
}

/** Uses it up and signs this phone in. */
export async function acceptInvitation(token: string, phone: string | null): Promise<Accepted> {
  const response = await post('/api/invitations/accept', { token, acceptedRules: true, phone });
  if (!response?.ok) return { ok: false, trouble: toTrouble(response) };
  const told = signedIn.safeParse(await response.json().catch(() => null)).data;
  return { ok: true, home: told ? toLocalPath(told.home, location.origin) : '/field' };
}

function post(path: string, body: unknown): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' };
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'same-origin' }).catch(
    () => null,
  );
}

function toTrouble(response: Response | null): InvitationTrouble {
  if (!response || response.status >= 500) return 'unreachable';
  return response.status === 429 ? 'tooMany' : 'refused';
}
