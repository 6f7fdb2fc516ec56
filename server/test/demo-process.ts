import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');

export interface DemoProcess {
  readonly port: number;
  readonly url: string;
  /** Host name before `.localhost` → path and one-time token. */
  readonly links: ReadonlyMap<string, { path: string; token: string; url: string }>;
  /** `kill -9`: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** It answers nothing and closes nothing, until it goes on. */
  freeze(): void;
  thaw(): void;
}

/** The demonstration as a process of its own, without the evening. `port` 0 takes a free one. */
export async function startDemo(dataDir: string, port = 0): Promise<DemoProcess> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' };
  const args = [join(root, 'scripts', 'start.ts'), '--quiet', '--no-build'];
  const child = spawn(process.execPath, args, { env, cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const links = new Map<string, { path: string; token: string; url: string }>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [url, host, , path, token] = /http:\/\/([\w-]+)\.localhost:(\d+)(\/[\w-]+)#(\S+)/.exec(line) ?? [];
    if (url && host && path && token) links.set(host, { path, token, url });
    if (line.startsWith('Quiet')) break;
  }
  const first = [...links.values()][0];
  if (!first) throw new Error(`the demonstration did not start (exit code ${child.exitCode})`);
  const listening = Number(new URL(first.url).port);
  const end = (signal: NodeJS.Signals) => finish(child, signal);
  return {
    port: listening,
    url: `http://127.0.0.1:${listening}`,
    links,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}

/** Signs a persona in and returns its cookie. */
export async function signIn({ port, links }: DemoProcess, host: string): Promise<{ cookie: string; origin: string }> {
  const link = links.get(host);
  if (!link) throw new Error(`no link for ${host}`);
  const origin = `http://${host}.localhost:${port}`;
  const isPhone = link.path === '/join';
  const response = await fetch(`http://127.0.0.1:${port}/api/${isPhone ? 'invitations/accept' : 'session/redeem'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(isPhone ? { token: link.token, acceptedRules: true, phone: null } : { token: link.token }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`sign-in of ${host} failed: ${response.status} ${await response.text()}`);
  return { cookie, origin };
}

async function finish(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
