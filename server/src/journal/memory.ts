import { randomBytes } from 'node:crypto';
import { GENESIS_HASH, type StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import { z } from 'zod';
import { type CommandRow, HeadMovedError, type JournalHead, type JournalPort } from './port.ts';

interface Journal {
  readonly entries: StoredEntry[];
  readonly commands: Map<string, CommandRow>;
  /** Null once destroyed. */
  digestKey: Uint8Array | null;
}

const headerEpoch = z.object({ epoch: z.number() });

/** A journal that is gone with the process: for tests, and to show that the port is enough. */
export function createMemoryJournal(): JournalPort {
  const journals = new Map<string, Journal>();

  const journalOf = (operation: string): Journal => {
    const known = journals.get(operation);
    if (known) return known;
    const made: Journal = { entries: [], commands: new Map(), digestKey: randomBytes(32) };
    journals.set(operation, made);
    return made;
  };
  const headOf = (operation: string): JournalHead => {
    const last = journals.get(operation)?.entries.at(-1);
    if (!last) return { epoch: 1, seq: 0, hash: GENESIS_HASH };
    return { epoch: headerEpoch.parse(JSON.parse(last.header)).epoch, seq: last.seq, hash: last.hash };
  };

  return {
    operations: async () => [...journals].flatMap(([id, { entries }]) => (entries.length > 0 ? [id] : [])).sort(),
    head: async (operation) => headOf(operation),
    append: async (operation, expectedHead, entries, commands) => {
      const { seq, hash } = headOf(operation);
      if (seq !== expectedHead.seq || hash !== expectedHead.hash) {
        throw new HeadMovedError(`the journal of ${operation} stands at ${seq}, not at ${expectedHead.seq}`);
      }
      const journal = journalOf(operation);
      refuseGap(seq, entries);
      refuseRepeat(journal, commands);
      journal.entries.push(...entries);
      for (const command of commands) journal.commands.set(command.commandId, command);
    },
    read: async (operation, afterSeq, limit) =>
      journals.get(operation)?.entries.slice(afterSeq, afterSeq + limit) ?? [],
    command: async (operation, commandId) => journals.get(operation)?.commands.get(commandId) ?? null,
    digestKey: async (operation) => journalOf(operation).digestKey,
    destroyBodies: async (operation, upToSeq) => {
      const journal = journalOf(operation);
      for (const [index, entry] of journal.entries.entries()) {
        if (entry.seq <= upToSeq) journal.entries[index] = { ...entry, body: null, salt: null };
      }
      for (const [id, command] of journal.commands) journal.commands.set(id, { ...command, digest: null });
      journal.digestKey = null;
    },
    close: async () => {},
  };
}

function refuseGap(seq: number, entries: readonly StoredEntry[]): void {
  const stray = entries.find((entry, index) => entry.seq !== seq + index + 1);
  if (stray) throw new Error(`a journal has no gaps: entry ${stray.seq} does not follow`);
}

function refuseRepeat({ commands: known }: Journal, commands: readonly CommandRow[]): void {
  const ids = commands.map((command) => command.commandId);
  if (new Set(ids).size < ids.length || ids.some((id) => known.has(id))) throw new Error('a command takes effect once');
}
