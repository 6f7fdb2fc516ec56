import type { StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { ReceiptNews } from '@nachtwacht/shared/receipts/events.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { Checkpoint, Lease, Position } from '@nachtwacht/shared/wire/staff.ts';

/** What one append brought, told after it is durable and acknowledged. */
export interface Batch {
  readonly entries: readonly StoredEntry[];
  readonly events: readonly RecordedEvent[];
  readonly position: Position;
}

export type Missing = { readonly entries: readonly StoredEntry[] } | 'too-far' | 'contradiction';

/** One operation in memory: its state, its only writer, its clockwork. */
export interface LiveOperation {
  readonly id: string;
  /** Owned here; everybody else only reads. */
  readonly state: State;
  position(): Position;
  /** known id? → may? → decide → append → commit → ack → publish. Never rejects: a fault is an answer too. */
  submit(command: Command, actor: Actor): Promise<Ack>;
  /** Gathers receipts for 250 ms into one entry; resolves when they are durable. */
  report(news: readonly ReceiptNews[]): Promise<Ack>;
  /** Synchronous: the entries after a reader's position, from memory. */
  entriesAfter(position: Position): Missing;
  /** Called synchronously after each commit, in order. Returns how to stop listening. */
  onBatch(listener: (batch: Batch) => void): () => void;
  /** Renews the leases of the messages that this member of staff is busy with. */
  attend(staffId: string, messageIds: readonly string[]): void;
  /** The last screen of this member of staff is gone (or one is back): leases end after 15 s (or live on). */
  setConnected(staffId: string, connected: boolean): void;
  leases(): readonly Lease[];
  checkpoint(): Checkpoint | null;
  /** False when the checkpoint's signature is not ours; stops the operation when it proves that the journal went backwards. */
  verifyCheckpoint(checkpoint: Checkpoint): boolean;
  readonly stopped: boolean;
}

/** All operations of this server. */
export interface Operations {
  get(id: string): LiveOperation | null;
  list(): readonly LiveOperation[];
  /** `operation.create` on a new id. */
  create(id: string, command: Command, actor: Actor): Promise<Ack>;
  /** Writes what waits, then closes the engine. */
  close(): Promise<void>;
}
