import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { v7 } from 'uuid';
import type { Checkpoints } from '../journal/checkpoint.ts';
import type { JournalPort } from '../journal/port.ts';
import type { Log } from '../log.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Inspect, type OwnedOperation, openLiveOperation } from './live.ts';
import type { Operations } from './live-operation.ts';
import type { RecordLimits } from './record.ts';

export interface OperationsParts {
  readonly journal: JournalPort;
  readonly checkpoints: Checkpoints;
  readonly log: Log;
  readonly clock?: Clock;
  readonly newId?: () => string;
  readonly limits?: RecordLimits;
  /** False: messages get no hints of their own accord. */
  readonly assesses?: boolean;
  readonly inspect?: Inspect;
}

/** Loads every operation of the journal. `close` also closes the journal and the checkpoints. */
export async function createOperations(parts: OperationsParts): Promise<Operations> {
  const { journal, checkpoints, log, clock = systemClock, newId = () => v7(), limits, assesses = true } = parts;
  const inspect = parts.inspect ?? (() => null);
  const owned = new Map<string, OwnedOperation>();
  const opening = new Map<string, { readonly operation: Promise<OwnedOperation>; users: number }>();
  const open = (operation: string) =>
    openLiveOperation({
      operation,
      journal,
      checkpoints,
      log,
      clock,
      newId,
      assesses,
      inspect,
      ...(limits ? { limits } : {}),
    });

  for (const operation of await journal.operations()) owned.set(operation, await open(operation));

  /** Requests for the same new operation meet the same record; it stays when one of them made it. */
  const createNew = async (id: string, command: Command, actor: Actor): Promise<Ack> => {
    const shared = opening.get(id) ?? { operation: open(id), users: 0 };
    opening.set(id, shared);
    shared.users += 1;
    try {
      const operation = await shared.operation;
      const ack = await operation.live.submit(command, actor);
      if (operation.live.position().seq > 0) owned.set(id, operation);
      return ack;
    } finally {
      shared.users -= 1;
      if (shared.users === 0) {
        opening.delete(id);
        if (!owned.has(id)) await shared.operation.then((operation) => operation.close());
      }
    }
  };

  return {
    get: (id) => owned.get(id)?.live ?? null,
    list: () => [...owned.values()].map(({ live }) => live),
    create: async (id, command, actor) => {
      const known = owned.get(id);
      if (known) return known.live.submit(command, actor);
      if (command.type !== 'operation.create') return { ok: false, refusal: { code: 'unknown-operation' } };
      return createNew(id, command, actor);
    },
    close: async () => {
      for (const operation of owned.values()) await operation.close();
      await checkpoints.close();
      await journal.close();
    },
  };
}
