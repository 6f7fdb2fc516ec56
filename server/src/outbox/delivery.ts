import type { Operation, State } from '@nachtwacht/shared/operation/state.ts';
import type { EventType, RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { DeliveryState } from '@nachtwacht/shared/wire/outbox.ts';
import type { BackOff } from './back-off.ts';
import type { CircuitLimits } from './circuit.ts';

/** What is owed to one target because of one entry. Holds no words: those are read from the journal when it is sent. */
export interface Delivery {
  /** The idempotency key, the same at every attempt, for ever. */
  readonly id: string;
  readonly target: string;
  readonly operation: string;
  readonly entrySeq: number;
  readonly entryHash: string;
  /** What it is about; deliveries about one subject go out in their order. */
  readonly subject: string;
  /** Counts the deliveries about the subject from 1. */
  readonly sequence: number;
  readonly kind: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAt: number;
  readonly lastError: string | null;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

export interface Owed {
  readonly subject: string;
  readonly kind: string;
}

export interface Sending {
  readonly delivery: Delivery;
  readonly event: RecordedEvent;
  readonly state: State;
  /** Given up when the server stops: it is sent again under the same key. */
  readonly signal: AbortSignal;
}

export type Sent =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** For the log and the coordinator; never words of a message. */
      readonly error: string;
      /** The target will never take this: no use in trying again by itself. */
      readonly permanent?: boolean;
      readonly retryAfterMs?: number;
    };

export interface SenderLimits {
  readonly backOff: BackOff;
  readonly circuit: CircuitLimits;
  /** After which a delivery that fails becomes a dead letter. */
  readonly giveUpMs: number;
}

/** Somebody outside to whom the journal owes deliveries. */
export interface Target {
  readonly name: string;
  readonly perSecond: number;
  readonly concurrency: number;
  readonly events: readonly EventType[];
  /** Where it needs others than every target has. */
  readonly limits?: Partial<SenderLimits>;
  /** False for operations of which nothing may reach this target. */
  takes(operation: Operation): boolean;
  /** What an entry makes owed; `lastKind` tells what was owed last about a subject, or null. */
  owes(event: RecordedEvent, lastKind: (subject: string) => string | null): Owed | null;
  send(sending: Sending): Promise<Sent>;
}
