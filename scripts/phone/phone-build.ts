import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { compressFiles } from './compress-files.ts';
import { checkDeskSize, checkPhoneSize } from './page-size.ts';

const client = join(import.meta.dirname, '..', '..', 'client');
const source = join(client, 'src');

/** `import { z }` keeps all of zod, its languages too; a namespace is shaken. */
const shakenZod: Plugin = {
  name: 'shaken-zod',
  enforce: 'pre',
  transform: (code, file) =>
    /\.tsx?$/.test(file) && code.includes("from 'zod'")
      ? { code: code.replace("import { z } from 'zod'", "import * as z from 'zod'"), map: null }
      : null,
};

/** No button of ours ripples (see the theme): what would draw that stays away. */
const noRipple: Plugin = {
  name: 'no-ripple',
  enforce: 'pre',
  load: (file) => (/[\\/]ButtonBase[\\/]TouchRipple\.mjs$/.test(file) ? 'export default () => null;' : null),
};

/** The styles of the shell stand in the page itself: the first packet draws it. */
function withShellStyles(html: string): string {
  const styles = ['theme/tokens.css', 'shell/shell.css'].map((file) => readFileSync(join(source, file), 'utf8'));
  return html.replace('/* styles of the shell */', () => smaller(styles.join('\n')));
}

const shellStyles: Plugin = {
  name: 'shell-styles',
  transformIndexHtml: { order: 'pre', handler: withShellStyles },
};

function smaller(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*([{}:;,>])\s*/g, '$1')
    .replaceAll(';}', '}');
}

/**
 * Builds the phone's page and its service worker apart from the desk's, after it: what only a desk uses is not even in a
 * chunk that a phone shares.
 */
export function phoneBuild(): Plugin {
  let outDir = join(client, 'dist');
  return {
    name: 'phone-build',
    apply: 'build',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      await buildPage(outDir);
      const id = idOf(['index.html', 'field.html'].map((page) => join(outDir, page)));
      writeFileSync(join(outDir, 'build-id'), id);
      await buildWorker(outDir, id);
      compressFiles(outDir);
      console.log(`${checkDeskSize(outDir)}\n${checkPhoneSize(outDir)}`);
    },
  };
}

/** In development the phone's page is served as it is, at the addresses that it has. */
export function phonePage(): Plugin {
  return {
    name: 'phone-page',
    apply: 'serve',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        if (/^\/(field|join)(?:[/?#]|$)/.test(request.url ?? '')) request.url = '/field.html';
        next();
      });
    },
    transformIndexHtml: { order: 'pre', handler: withShellStyles },
  };
}

function idOf(pages: readonly string[]): string {
  const hash = createHash('sha256');
  for (const page of pages) hash.update(readFileSync(page));
  return hash.digest('hex').slice(0, 12);
}

// What is pure by rule: schemas and word lists that nobody on a phone asks for are no reason to bring them along.
export const treeshake = {
  moduleSideEffects: (id: string) => !/[\\/]shared[\\/]src[\\/]/.test(id),
  manualPureFunctions: ['z', 'textUpTo', 'terms'],
};

const shared = { configFile: false, root: client, logLevel: 'warn' } as const;

async function buildPage(outDir: string): Promise<void> {
  await build({
    ...shared,
    plugins: [react(), shakenZod, noRipple, shellStyles],
    // A test holds both to the same words; see the files.
    resolve: {
      alias: [
        { find: /^i18next$/, replacement: join(source, 'i18n', 'small', 'i18next.ts') },
        { find: /^react-i18next$/, replacement: join(source, 'i18n', 'small', 'react-i18next.tsx') },
      ],
    },
    build: {
      ...{ outDir, emptyOutDir: false, copyPublicDir: false, target: 'es2022', chunkSizeWarningLimit: 3000 },
      ...{ manifest: 'phone-manifest.json', modulePreload: { polyfill: false }, assetsDir: 'assets/phone' },
      rolldownOptions: {
        input: join(client, 'field.html'),
        treeshake,
        // What every screen of the phone is made of compresses better in one piece.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'first',
                test: /preload-helper|node_modules[\\/]react[\\/]|client[\\/]src[\\/]store[\\/]/,
                priority: 1,
              },
              {
                name: 'screens',
                test: /node_modules[\\/](react-dom|scheduler|@mui[\\/](material|system|utils|styled-engine|private-theming)|@emotion|stylis|clsx|react-is)[\\/]|client[\\/]src[\\/](ui|theme|i18n[\\/]small|operation)[\\/]/,
              },
            ],
          },
        },
      },
    },
  });
}

async function buildWorker(outDir: string, id: string): Promise<void> {
  const precached = toPrecached(outDir);
  await build({
    ...shared,
    plugins: [shakenZod],
    define: { __PRECACHED__: JSON.stringify(precached), __BUILD_ID__: JSON.stringify(id) },
    build: {
      ...{ outDir, emptyOutDir: false, copyPublicDir: false, target: 'es2022', modulePreload: false },
      rolldownOptions: {
        input: join(source, 'worker', 'field-worker.ts'),
        output: { format: 'iife', entryFileNames: 'field-worker.js' },
        treeshake,
      },
    },
  });
}

// Maps come when somebody asks for one, the typeface when the network has room for it; other screens' words never.
const later =
  /^(map|Map|Operation|Area|MiniMap|terra|to-surface|local-style|schematic-style|online-styles|use-watched|schemas|board|broadcasts|conversation|desk|dispatches|hints|report|setup|triage|wall)|\.(woff2|map|gz|br)$/;

function toPrecached(outDir: string): { url: string; integrity: string }[] {
  const folder = join(outDir, 'assets', 'phone');
  return readdirSync(folder)
    .filter((file) => !later.test(file))
    .map((file) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return { url: `/assets/phone/${file}`, integrity: `sha256-${digest}` };
    });
}
