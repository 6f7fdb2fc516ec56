import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKPOINT_FILE } from '@nachtwacht/server/journal/checkpoint.ts';
import { readCheckpointFile } from '@nachtwacht/server/journal/checkpoint-file.ts';
import { PUBLIC_KEY_FILE } from '@nachtwacht/server/journal/checkpoint-key.ts';
import { openJournalReader } from '@nachtwacht/server/journal/sqlite-reader.ts';
import { JournalFault, type Verified, verifyJournal } from '@nachtwacht/server/journal/verify.ts';

const help = `Checks a journal: every entry against the one before it, the words against their seals, no gaps,
the receipts of commands, the signed checkpoints against the entries; and replays it. Changes nothing.

  npm run verify -- <database> [--checkpoints F] [--key F] [--operation ID]

  <database>      such as data/nachtwacht.db
  --checkpoints   file with signed checkpoints (default: ${CHECKPOINT_FILE} beside the database)
  --key           public key of the checkpoints (default: ${PUBLIC_KEY_FILE} beside the database)
  --operation     only this operation

Ends with 0 when everything holds, with 1 and one sentence at the first fault.
`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        checkpoints: { type: 'string' },
        key: { type: 'string' },
        operation: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const [path] = positionals;
    if (values.help || path === undefined) {
      process.stdout.write(help);
      return values.help ? 0 : 1;
    }
    verifyFile(path, values);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

interface Options {
  readonly checkpoints?: string | undefined;
  readonly key?: string | undefined;
  readonly operation?: string | undefined;
}

function verifyFile(path: string, options: Options): void {
  if (!existsSync(path)) throw new JournalFault(`There is no database at ${path}.`);
  const beside = (name: string) => join(dirname(path), name);
  const { checkpoints, unreadable } = readCheckpointFile(given(options.checkpoints) ?? beside(CHECKPOINT_FILE));
  const publicKey = readPublicKey(given(options.key) ?? beside(PUBLIC_KEY_FILE));
  if (checkpoints.length === 0) process.stdout.write('No checkpoints: a tail that was cut off would not be noticed.\n');
  else if (!publicKey)
    throw new JournalFault('There is no public key to check the checkpoints with; name it with --key.');
  if (unreadable > 0) process.stdout.write(`${unreadable} lines of the checkpoint file cannot be read.\n`);

  const reader = openJournalReader(path);
  const known = new Set([...reader.operations(), ...checkpoints.map(({ operation }) => operation)]);
  const chosen = [...known].filter((operation) => options.operation === undefined || operation === options.operation);
  if (chosen.length === 0) throw new JournalFault('The database holds no such operation.');
  for (const operation of chosen) {
    const commands = reader.commandsOf(operation);
    tell(verifyOperation(operation, reader.entriesOf(operation), { checkpoints, publicKey, commands }));
  }
  reader.close();
}

function verifyOperation(...args: Parameters<typeof verifyJournal>): Verified {
  try {
    return verifyJournal(...args);
  } catch (error) {
    if (!(error instanceof JournalFault)) throw error;
    throw new JournalFault(`Operation ${args[0]}: ${error.message}`);
  }
}

function tell({ operation, state, hash, entries, destroyed, decisions, checkpoints, overtaken }: Verified): void {
  const words = destroyed > 0 ? `, of which ${destroyed} with their words destroyed` : '';
  const lost = overtaken > 0 ? `, ${overtaken} of them overtaken by a later epoch` : '';
  process.stdout.write(
    [
      `Operation ${operation}${state.operation?.content ? ` (${state.operation.content.name})` : ''}: everything holds.`,
      `  ${entries} entries${words}; epoch ${state.epoch}; last at ${state.at}`,
      `  ${state.messages.size} messages, ${decisions} decisions, ${state.dispatches.size} dispatches, ${state.broadcasts.size} broadcasts`,
      `  ${checkpoints} checkpoints${lost}`,
      `  hash ${hash}`,
      '',
    ].join('\n'),
  );
}

/** An explicitly named file must be there. */
function given(path: string | undefined): string | undefined {
  if (path !== undefined && !existsSync(path)) throw new JournalFault(`There is no file ${path}.`);
  return path;
}

function readPublicKey(path: string): KeyObject | null {
  return existsSync(path) ? createPublicKey(readFileSync(path)) : null;
}
