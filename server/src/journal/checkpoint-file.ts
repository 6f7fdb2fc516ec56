import { readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Checkpoint, checkpoint } from '@nachtwacht/shared/wire/staff.ts';
import { isMissing } from './checkpoint-key.ts';

/** A file of checkpoints, one JSON text a line, only ever appended to. */
export interface CheckpointFile {
  /** Resolves when the line is on disk. Appends stand in the order in which they were asked for. */
  append(checkpoint: Checkpoint): Promise<void>;
  close(): Promise<void>;
}

export async function openCheckpointFile(path: string): Promise<CheckpointFile> {
  const file = await open(path, 'a', 0o644);
  let last: Promise<void> = endTornLine(path, file);
  return {
    append: (line) => {
      const written = last.then(() => write(file, `${JSON.stringify(line)}\n`));
      last = written.catch(() => {});
      return written;
    },
    close: async () => {
      await last;
      await file.close();
    },
  };
}

/** The checkpoints of a file and how many of its lines could not be read (a crash tears at most the last). */
export function readCheckpointFile(path: string): { checkpoints: Checkpoint[]; unreadable: number } {
  const checkpoints: Checkpoint[] = [];
  let unreadable = 0;
  for (const line of readText(path).split('\n')) {
    if (line === '') continue;
    const parsed = checkpoint.safeParse(parseJson(line));
    if (parsed.success) checkpoints.push(parsed.data);
    else unreadable += 1;
  }
  return { checkpoints, unreadable };
}

async function write(file: FileHandle, text: string): Promise<void> {
  await file.appendFile(text);
  await file.datasync();
}

async function endTornLine(path: string, file: FileHandle): Promise<void> {
  const text = readText(path);
  if (text !== '' && !text.endsWith('\n')) await write(file, '\n');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
