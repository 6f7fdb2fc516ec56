import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');

export interface EmptyProcess {
  readonly url: string;
  /** Makes the first coordinator. */
  readonly firstLink: string;
  stop(): Promise<void>;
}

/** `npm run serve` as a process of its own: empty, without a demonstration. */
export async function startEmpty(dataDir: string): Promise<EmptyProcess> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' };
  const args = [join(root, 'scripts', 'serve.ts')];
  const child = spawn(process.execPath, args, { env, cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [firstLink, url] = /(http:\/\/[^/\s]+)\/sign-in#\S+/.exec(line) ?? [];
    if (firstLink && url) return { url, firstLink, stop };
  }
  throw new Error(`the server did not start (exit code ${child.exitCode})`);
}
