import type { AdminContent, GroupContent } from './events.ts';

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
  /** Last time that the journal saw this admin act. Presence of this moment is in `live`. */
  readonly lastActiveAt: string | null;
  readonly content: AdminContent | null;
}
