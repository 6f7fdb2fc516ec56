import { type RunningServer, type ServerParts, startServer } from './app.ts';
import { readConfig } from './config.ts';
import { isLoopbackHost } from './http/addresses.ts';
import { createLog } from './log.ts';

export interface RunParts extends Pick<ServerParts, 'demo'> {
  readonly env: Record<string, string | undefined>;
  /** Once it listens: whoever runs it prints what people need. */
  readonly onStarted?: (server: RunningServer) => void | Promise<void>;
}

/** Starts the server, and stops it in order at SIGTERM or SIGINT. */
export async function runServer({ env, demo, onStarted }: RunParts): Promise<void> {
  const read = readConfig(env);
  if ('sentence' in read) return fail(read.sentence);
  const log = createLog(read.config.LOG_LEVEL);
  try {
    const server = await startServer({ config: read.config, log, ...(demo && { demo }) });
    stopOnSignal(server);
    if (!isLoopbackHost(read.config.HOST) && read.config.ORIGINS === '') {
      log.warn({ host: read.config.HOST }, 'ORIGINS is empty: only browsers on this machine are let in');
    }
    await onStarted?.(server);
  } catch (error) {
    log.fatal({ err: error }, 'not started');
    fail(`Nachtwacht cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit();
  }
}

function stopOnSignal(server: RunningServer): void {
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void server.close().then(() => process.exit(0));
    });
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
