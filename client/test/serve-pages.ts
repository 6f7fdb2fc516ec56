import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';

export interface ServedPages {
  /** Of `client/test/pages`, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the pages that show a screen without a server, and serves them on a free port. */
export async function servePages(options: InlineConfig = {}): Promise<ServedPages> {
  const outDir = mkdtempSync(join(tmpdir(), 'nachtwacht-pages-'));
  const root = join(import.meta.dirname, 'pages');
  const vite: InlineConfig = { root, configFile: false, logLevel: 'error', plugins: [react()], ...options };
  await build({ ...vite, build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 } });
  const server = await preview({ ...vite, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const listening = server.httpServer.address();
  if (!listening || typeof listening === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${listening.port}/`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
