import type { StaffRole } from '@nachtwacht/shared/operation/actor.ts';

/** Who holds a session. A staff session serves every operation in which the member is enrolled, an admin's exactly one. */
export type Session =
  | {
      readonly kind: 'staff';
      readonly id: string;
      readonly staffId: string;
      readonly name: string;
      readonly role: StaffRole;
    }
  | { readonly kind: 'admin'; readonly id: string; readonly operationId: string; readonly adminId: string };

/** What sockets and HTTP ask of sessions. Lookups are synchronous (SQLite) and cheap. */
export interface Sessions {
  /** The session of a `Cookie` header, or null when absent, expired or revoked. */
  fromCookies(cookieHeader: string | undefined): Session | null;
  /** Called at once when a session is revoked or signed out. Returns how to stop listening. */
  onRevoked(listener: (sessionId: string) => void): () => void;
}
