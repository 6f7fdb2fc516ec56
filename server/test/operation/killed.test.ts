import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stateFingerprint } from '@nachtwacht/shared/operation/state-json.ts';
import { expect, test } from 'vitest';
import { fingerprintOfJournal, setStage, temporaryDirectory } from './stage.ts';

const endlessEvening = fileURLToPath(new URL('./endless-evening.ts', import.meta.url));

test('J3: a server killed while it writes keeps everything that it acknowledged', async () => {
  const directory = temporaryDirectory();
  const child = spawn(process.execPath, [endlessEvening, directory.path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === 500) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');

  const [first, ...acknowledged] = lines;
  const operationId = first?.split(' ')[1] ?? '';
  const stage = await setStage({ directory: directory.path, operationId });
  expect(stage.live.stopped).toBe(false);
  const rows = await Promise.all(
    acknowledged.slice(0, -1).map(async (line) => {
      const row = await stage.journal.command(operationId, line.split(' ')[0] ?? '');
      return row && `${row.commandId} ${row.firstSeq} ${row.hash}`;
    }),
  );
  expect(rows).toEqual(acknowledged.slice(0, -1));
  expect(stateFingerprint(stage.live.state)).toBe(await fingerprintOfJournal(stage.journal, operationId));
  await stage.close();
  directory.remove();
});
