import { z } from 'zod';
import type { BroadcastTemplate, Description } from '../broadcasts/events.ts';
import type { EvaluationAnswers } from '../evaluation/events.ts';
import type { StandIn } from '../groups/events.ts';
import type { Called112 } from '../hints/urgency.ts';
import type { MessagePlace, MessageSource } from '../messages/events.ts';
import type { DecisionKind } from '../messages/message.ts';
import type { OperationStatus } from '../operation/operation-events.ts';
import type { Point } from '../operation/text.ts';
import { id } from '../operation/text.ts';
import type { Ack } from './ack.ts';

export interface FieldOperation {
  readonly name: string;
  readonly status: OperationStatus;
  readonly exercise: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly centre: Point | null;
}

export interface FieldGroup {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly municipality: string;
  readonly members: number;
}

export interface FieldAnswer {
  readonly id: string;
  readonly text: string | null;
  readonly at: string;
  readonly correctedAt: string | null;
}

export interface FieldThreadEntry {
  readonly kind: 'question' | 'reply';
  readonly id: string;
  readonly at: string;
  /** The question that a reply answers; null when added unasked. */
  readonly questionId: string | null;
  readonly text: string | null;
}

/** An admin's own message with its course: received, looked at, decided, answered. */
export interface FieldMessage {
  readonly id: string;
  readonly number: number;
  readonly groupId: string;
  readonly text: string | null;
  readonly place: MessagePlace | null;
  readonly source: MessageSource;
  readonly called112: Called112;
  readonly photoIds: readonly string[];
  readonly photosExpected: number;
  readonly receivedAt: string;
  readonly lookedAtAt: string | null;
  readonly decidedAt: string | null;
  readonly lastDecision: DecisionKind | null;
  readonly answers: readonly FieldAnswer[];
  /** What the police asked and what this admin replied, oldest first. */
  readonly thread: readonly FieldThreadEntry[];
  readonly broadcastId: string | null;
}

/** A broadcast as every addressed admin gets it: one and the same for all. */
export interface FieldBroadcast {
  readonly id: string;
  readonly number: number;
  readonly template: BroadcastTemplate;
  readonly title: string | null;
  readonly text: string | null;
  readonly description: Description | null;
  readonly point: Point | null;
  /** Covered copies; none once it has ended. */
  readonly photoIds: readonly string[];
  readonly adminsOnly: boolean;
  readonly sentAt: string;
  readonly correctedAt: string | null;
  readonly extendedAt: string | null;
  readonly expiresAt: string;
  readonly ended: {
    readonly at: string;
    readonly reason: 'withdrawn' | 'over' | 'expired';
    readonly text: string | null;
  } | null;
}

/** What this admin did with an item: how far it came, and the groups in which it was shared. */
export interface FieldReceipt {
  readonly itemId: string;
  readonly state: 'queued' | 'failed' | 'sent' | 'delivered' | 'opened';
  readonly sharedIn: readonly string[];
  /** Answered a roll-call. */
  readonly present: boolean;
  /** The police asked again whether it was shared. */
  readonly remindedAt: string | null;
}

/** The admin of this phone, as the police know him. */
export interface FieldAdmin {
  readonly id: string;
  readonly name: string | null;
  readonly status: 'invited' | 'joined' | 'revoked';
  readonly awayUntil: string | null;
  /** The police hear this admin after the others until then, urgent messages excepted. */
  readonly mutedUntil: string | null;
  readonly phone: string | null;
  readonly standIn: StandIn | null;
  /** What this admin found of the night; null before that was told. */
  readonly evaluation: EvaluationAnswers | null;
}

/** Everything that one admin may see (F1). */
export interface FieldView {
  readonly seq: number;
  readonly operation: FieldOperation;
  readonly admin: FieldAdmin;
  readonly groups: readonly FieldGroup[];
  readonly messages: readonly FieldMessage[];
  readonly broadcasts: readonly FieldBroadcast[];
  readonly receipts: readonly FieldReceipt[];
}

export type FieldChange =
  | { readonly kind: 'operation'; readonly operation: FieldOperation }
  | { readonly kind: 'admin'; readonly admin: FieldAdmin }
  | { readonly kind: 'message'; readonly message: FieldMessage }
  | { readonly kind: 'broadcast'; readonly broadcast: FieldBroadcast }
  | { readonly kind: 'reminder'; readonly itemId: string; readonly at: string }
  | { readonly kind: 'receipt'; readonly receipt: FieldReceipt };

/** Changes of one batch for one admin, or for all that are addressed alike. */
export interface ChangesPacket {
  readonly seq: number;
  readonly changes: readonly FieldChange[];
}

/**
 * What a phone reports of broadcasts and answers, as the data of a command of type `receipts.report`.
 * The server gathers the reports of 250 ms into one entry and answers when that is durable.
 */
export const receiptsReport = z.strictObject({
  receipts: z
    .array(
      z.discriminatedUnion('state', [
        z.strictObject({ state: z.enum(['delivered', 'opened', 'present']), itemId: id }),
        z.strictObject({ state: z.enum(['shared', 'unshared']), itemId: id, groupId: id }),
      ]),
    )
    .min(1)
    .max(200),
});
export type ReceiptsReport = z.infer<typeof receiptsReport>;

export interface FieldServerEvents {
  view: (view: FieldView) => void;
  changes: (packet: ChangesPacket) => void;
  outdated: (packet: { build: string }) => void;
}

export interface FieldClientEvents {
  command: (envelope: unknown, ack: (answer: Ack) => void) => void;
}
