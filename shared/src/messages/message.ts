import type { z } from 'zod';
import type { Assessment } from '../hints/assessment.ts';
import type { Called112, Urgency, UrgencyReason } from '../hints/urgency.ts';
import type { MessageContent, MessageSource, placeKind, returnReason } from './events.ts';

export type DecisionKind = 'dispatch' | 'feedback' | 'broadcast' | 'waiver';

export interface DecisionRef {
  readonly kind: DecisionKind;
  /** Dispatch, feedback or broadcast id; the message's own id for a waiver. */
  readonly id: string;
  readonly at: string;
  readonly staffId: string;
}

/** A question of the police, or words of the admin: `questionId` names what they answer, null when added unasked. */
export interface ThreadEntry {
  readonly kind: 'question' | 'reply';
  readonly id: string;
  readonly at: string;
  readonly staffId: string | null;
  readonly questionId: string | null;
}

/** Handed to another operation, where it is a message of its own. */
export interface PassedOn {
  readonly operationId: string;
  readonly messageId: string;
  readonly at: string;
  readonly staffId: string;
}

export interface Message {
  readonly id: string;
  /** Counts up from 1 within the operation: the number people say aloud. */
  readonly number: number;
  readonly seq: number;
  readonly groupId: string;
  /** Null when it came in through a gateway. */
  readonly adminId: string | null;
  readonly gatewayId: string | null;
  readonly receivedAt: string;
  readonly seenAt: string | null;
  readonly source: MessageSource;
  readonly called112: Called112;
  readonly urgency: Urgency;
  readonly urgencyReasons: readonly UrgencyReason[];
  readonly placeKind: z.infer<typeof placeKind>;
  readonly placeFits: boolean;
  readonly photosExpected: number;
  readonly photoCount: number;
  readonly broadcastId: string | null;
  /** open and later are untreated; the first decision makes it decided. */
  readonly triage: 'open' | 'later' | 'decided';
  readonly laterUntil: string | null;
  /** Put off until this dispatch ends. */
  readonly laterDispatch: string | null;
  /** Came from an admin who was muted: below the others while it is not urgent. */
  readonly muted: boolean;
  readonly claim: { readonly staffId: string; readonly at: string } | null;
  /** First time that somebody claimed it. */
  readonly firstLookAt: string | null;
  /** Words that came later made it urgent, and nobody claimed it since. */
  readonly newDanger: boolean;
  /** Came back on top after a dispatch was turned down or withdrawn. */
  readonly returned: {
    readonly dispatchId: string;
    readonly reason: z.infer<typeof returnReason>;
    readonly at: string;
  } | null;
  readonly decisions: readonly DecisionRef[];
  /** Feedback is owed since then; `dispatchId` when an outcome waits to be told. Null once sent or waived. */
  readonly owed: { readonly since: string; readonly dispatchId: string | null } | null;
  /** Who rang the control room about it. */
  readonly phonedIn: { readonly staffId: string; readonly at: string } | null;
  /** What was asked and what the admin answered or added, oldest first; the words stand in `content.said`. */
  readonly thread: readonly ThreadEntry[];
  /** The operations that it was passed on to. */
  readonly passedOn: readonly PassedOn[];
  /** The incident that it is joined to. */
  readonly incidentId: string | null;
  /** What it reminds of; null until assessed. */
  readonly hints: Assessment | null;
  readonly content:
    | (MessageContent & {
        readonly photoIds: readonly string[];
        readonly photoHashes: readonly string[];
        readonly placeLabel: string;
        /** The words of the thread, by id. */
        readonly said: Readonly<Record<string, string>>;
      })
    | null;
}
