import type { StandIn } from '@nachtwacht/shared/groups/events.ts';
import type { InvitationInfo } from '@nachtwacht/shared/wire/http.ts';
import { isMembers, membersOf, oneOf, parseJson, textOf, textsOf } from '../store/outside-data.ts';

export type InvitationTrouble = 'unreachable' | 'tooMany' | 'refused';
export type Invitation = InvitationInfo | { readonly state: InvitationTrouble };
export type OpenInvitation = Extract<InvitationInfo, { state: 'open' }>;
export type Accepted = { readonly ok: true } | { readonly ok: false; readonly trouble: InvitationTrouble };

/** What an invitation says, without using it up. */
export async function inspectInvitation(token: string): Promise<Invitation> {
  const { status, told } = await post('/api/invitations/inspect', { token });
  if (status !== 200) return { state: status === 422 ? 'unknown' : toTrouble(status) };
  return readInvitation(told) ?? { state: 'unreachable' };
}

export interface Numbers {
  readonly phone: string | null;
  readonly standIn: StandIn | null;
}

/** Uses it up and signs this phone in. */
export async function acceptInvitation(token: string, numbers: Numbers): Promise<Accepted> {
  const { status, told } = await post('/api/invitations/accept', { token, acceptedRules: true, ...numbers });
  if (status === 200 && textOf(told.home) !== null) return { ok: true };
  return { ok: false, trouble: toTrouble(status) };
}

function readInvitation({ state, operation, adminName, groups, leaves }: Readonly<Record<string, unknown>>) {
  const bad = oneOf(['used', 'expired', 'revoked', 'closed', 'unknown'], state);
  if (bad) return { state: bad };
  if (state !== 'open' || !isMembers(operation)) return null;
  const { name, startsAt, endsAt, exercise } = operation;
  return {
    state: 'open' as const,
    operation: {
      ...{ name: textOf(name) ?? '', startsAt: textOf(startsAt) ?? '', endsAt: textOf(endsAt) ?? '' },
      exercise: exercise === true,
    },
    adminName: textOf(adminName) ?? '',
    groups: textsOf(groups),
    leaves: textOf(leaves) ?? '',
  };
}

interface Told {
  /** 0 without an answer that Nachtwacht itself could give. */
  readonly status: number;
  readonly told: Readonly<Record<string, unknown>>;
}

async function post(path: string, body: unknown): Promise<Told> {
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(path, {
      ...{ method: 'POST', headers, body: JSON.stringify(body), credentials: 'same-origin' },
    });
    const told = parseJson(await response.text());
    return isMembers(told) ? { status: response.status, told } : { status: 0, told: {} };
  } catch {
    return { status: 0, told: membersOf(null) };
  }
}

function toTrouble(status: number): InvitationTrouble {
  if (status === 0 || status >= 500) return 'unreachable';
  return status === 429 ? 'tooMany' : 'refused';
}
