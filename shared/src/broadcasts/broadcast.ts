import type { z } from 'zod';
import type { PassedOn } from '../messages/message.ts';
import type { Course } from '../receipts/course.ts';
import type { BroadcastContent, BroadcastTemplate, endReason } from './events.ts';

export interface Broadcast {
  readonly id: string;
  /** Counts sent broadcasts from 1; 0 while held. The number of its description too. */
  readonly number: number;
  readonly seq: number;
  readonly messageId: string | null;
  readonly template: BroadcastTemplate;
  readonly hasDescription: boolean;
  readonly photoCount: number;
  readonly adminsOnly: boolean;
  readonly groupIds: readonly string[];
  readonly adminIds: readonly string[];
  readonly status: 'held' | 'undone' | 'sent' | 'ended';
  readonly heldAt: string;
  readonly heldBy: string;
  readonly releaseAt: string;
  readonly redHanded: boolean;
  /** Held until a second person has read it. */
  readonly awaitsReader: boolean;
  /** The second reader, where one was asked for. */
  readonly confirmedBy: string | null;
  readonly expiresAt: string;
  /** Who took it back; `system` when nobody read it in time. */
  readonly undoneBy: string | null;
  readonly sentAt: string | null;
  readonly correctedAt: string | null;
  /** When it was corrected, each time. */
  readonly corrections: readonly string[];
  /** When it was last given more time. */
  readonly extendedAt: string | null;
  /** When those who had not shared it were last reminded. */
  readonly remindedAt: string | null;
  readonly ended: { readonly at: string; readonly reason: z.infer<typeof endReason> } | null;
  /** Ids of messages that answered it with "Hier gezien". */
  readonly sightings: readonly string[];
  /** The operations that it was passed on to. */
  readonly passedOn: readonly PassedOn[];
  readonly course: Course;
  readonly content: (BroadcastContent & { readonly endText: string }) | null;
}
