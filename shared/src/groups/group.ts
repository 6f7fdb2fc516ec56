import type { AdminContent, GroupContent, StandIn } from './events.ts';

/** `content` is null where the body is destroyed or not loaded; nothing but words may depend on it. */
export interface Group {
  readonly id: string;
  readonly number: number;
  readonly members: number;
  readonly adminIds: readonly string[];
  readonly content: GroupContent | null;
}

export interface Admin {
  readonly id: string;
  readonly groupIds: readonly string[];
  readonly status: 'invited' | 'joined' | 'revoked';
  /** Revoked by nobody: went by himself. */
  readonly hasLeft: boolean;
  /** Off until then by his own word, also when that is past; null when never said or back. */
  readonly awayUntil: string | null;
  /** Not heard before others until then, by word of the police; null when never muted or let go. */
  readonly mutedUntil: string | null;
  /** Last time that the journal saw this admin act. Presence of this moment is in `live`. */
  readonly lastActiveAt: string | null;
  readonly content: (AdminContent & { readonly standIn: StandIn | null }) | null;
}

/** `at`: UTC instant. */
export function isAway({ awayUntil }: Pick<Admin, 'awayUntil'>, at: string): boolean {
  return awayUntil !== null && awayUntil > at;
}

/** `at`: UTC instant. */
export function isMuted(admin: Pick<Admin, 'mutedUntil'> | undefined, at: string): boolean {
  return admin?.mutedUntil != null && admin.mutedUntil > at;
}

/** Whom to ring for an admin at `at`: the stand-in while away, else the admin's own number, else the stand-in. */
export function selectRing({ awayUntil, content }: Admin, at: string): { name: string; phone: string } | null {
  if (!content) return null;
  const { name, phone, standIn } = content;
  if (standIn && (isAway({ awayUntil }, at) || !phone)) return standIn;
  return phone ? { name, phone } : null;
}
