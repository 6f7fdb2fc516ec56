import { membersOf, parseJson, textOf } from '../store/outside-data.ts';

/** Whose phone this is, as the server knows it. */
export interface AdminMe {
  readonly operationId: string;
  readonly adminId: string;
}

/** `out`: this admin may no longer look; whatever this phone kept has to go. */
export type WhoIsHere =
  | { readonly kind: 'admin'; readonly me: AdminMe }
  | { readonly kind: 'out'; readonly why: 'revoked' | 'destroyed' }
  | { readonly kind: 'not-admin' | 'signed-out' | 'unreachable' };

const PATIENCE_MS = 8_000;

/** The sign-in page of somebody's wifi answers too: only what Nachtwacht itself would say counts. */
export async function askWhoIsHere(): Promise<WhoIsHere> {
  try {
    const response = await fetch('/api/session', {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return read(membersOf(parseJson(await response.text())));
  } catch {
    return { kind: 'unreachable' };
  }
}

function read({ kind, adminId, operationId, code }: Readonly<Record<string, unknown>>): WhoIsHere {
  const [admin, operation] = [textOf(adminId), textOf(operationId)];
  if (kind === 'admin' && admin && operation) return { kind: 'admin', me: { adminId: admin, operationId: operation } };
  if (kind === 'staff') return { kind: 'not-admin' };
  if (code === 'admin-revoked') return { kind: 'out', why: 'revoked' };
  if (code === 'operation-destroyed') return { kind: 'out', why: 'destroyed' };
  return { kind: code === 'not-signed-in' ? 'signed-out' : 'unreachable' };
}
