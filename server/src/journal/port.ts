import type { StoredEntry } from '@nachtwacht/shared/journal/entry.ts';

export interface JournalHead {
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
}

/** What makes a command take effect once, for ever: kept beside its entries in the same transaction. */
export interface CommandRow {
  readonly commandId: string;
  readonly actorId: string;
  /** Keyed digest of the request (null once the key is destroyed). */
  readonly digest: string | null;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly hash: string;
}

/** Thrown by `append` when the journal's head is not the expected one. Nothing was written. */
export class HeadMovedError extends Error {}

/**
 * The engine of the journal. SQLite today, PostgreSQL as the second; one contract suite serves every engine.
 * Everything is asynchronous, and `append` is durable when it resolves: all of it or nothing.
 */
export interface JournalPort {
  operations(): Promise<readonly string[]>;
  head(operation: string): Promise<JournalHead>;
  append(
    operation: string,
    expectedHead: JournalHead,
    entries: readonly StoredEntry[],
    commands: readonly CommandRow[],
  ): Promise<void>;
  /** Entries after `afterSeq` in order, at most `limit`. */
  read(operation: string, afterSeq: number, limit: number): Promise<readonly StoredEntry[]>;
  command(operation: string, commandId: string): Promise<CommandRow | null>;
  /** The secret under which request digests of this operation are made; made on first use, gone after `destroyBodies`. */
  digestKey(operation: string): Promise<Uint8Array | null>;
  /** Erases body and salt of every entry up to and including `upToSeq`, the digest key and the digests. The chain still verifies. */
  destroyBodies(operation: string, upToSeq: number): Promise<void>;
  close(): Promise<void>;
}
