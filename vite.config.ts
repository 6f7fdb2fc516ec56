import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { phoneBuild, phonePage, treeshake } from './scripts/phone/phone-build.ts';

const server = process.env.NACHTWACHT_SERVER ?? 'http://localhost:8080';

const here = import.meta.dirname;
const browserTests = '**/*.browser.test.ts';

/** One test project for each kind of test, so that `npm run test:unit` stays quick. */
function project(
  name: string,
  include: string[],
  exclude: string[],
  timeoutMs: number,
  extra: { maxWorkers?: number; isolate?: boolean; globalSetup?: string } = {},
) {
  const test = {
    name,
    include,
    exclude: ['**/node_modules/**', ...exclude],
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    ...extra,
  };
  return { extends: false as const, root: here, plugins: [react()], test };
}

/** Most of what the larger tests do is waiting for another process or screen. */
const sideBySide = { maxWorkers: 3 };

/** Tests that share nothing but modules: one worker can run many files. */
const manyFilesAWorker = { ...sideBySide, isolate: false };

export default defineConfig({
  root: 'client',
  test: {
    projects: [
      project(
        'unit',
        ['{shared,fixtures,scripts,client,server}/**/*.test.ts'],
        [browserTests, '{scripts,client,server}/test/**'],
        15_000,
        manyFilesAWorker,
      ),
      // Components, wherever they stand, need a page to be drawn in.
      project(
        'server',
        ['{server,client,scripts}/test/**/*.test.ts', 'client/**/*.test.tsx'],
        [browserTests],
        60_000,
        manyFilesAWorker,
      ),
      project('browser', ['{server,client,scripts}/test/**/*.browser.test.ts'], [], 180_000, {
        ...sideBySide,
        globalSetup: `${here}/client/test/pages-setup.ts`,
      }),
    ],
  },
  plugins: [react(), phoneBuild(), phonePage()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: 'desk-manifest.json',
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      treeshake,
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              // Marked-up words (`Trans`) come with the few screens that have them.
              test: /node_modules[\\/](react|react-dom|scheduler|i18next|react-i18next(?!.*Trans))[\\/]/,
              priority: 30,
            },
            { name: 'map-libre', test: /node_modules[\\/]maplibre-gl[\\/]/, priority: 25 },
            { name: 'map-box', test: /node_modules[\\/]mapbox-gl[\\/]/, priority: 25 },
            {
              name: 'emotion',
              test: /node_modules[\\/](@emotion|stylis|@mui[\\/](system|styled-engine|utils))[\\/]/,
              priority: 20,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
    },
  },
});
