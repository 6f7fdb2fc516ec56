import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In kB of 1,000 bytes, gzip: what README promises; the word list has no room for a schema library. */
const limits = { shell: 40, page: 200, words: 60, desk: 350 };

/** Words of the desk's first screen, in one language. */
const deskNouns = ['common', 'refusals', 'desk', 'triage', 'dispatches', 'conversation', 'hints'];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly src?: string;
}

/** What a phone downloads, by what it needs it for. Throws when more than was promised. */
export function checkPhoneSize(outDir: string): string {
  const manifest = readManifest(outDir, 'phone-manifest.json');
  const shell = new Set(['field.html', ...filesFrom(manifest, ['field.html'])]);
  const page = new Set([
    ...shell,
    ...filesFrom(manifest, [
      'src/app/phone.tsx',
      ...['common', 'refusals', 'field'].map((noun) => `src/i18n/nl/${noun}.ts`),
    ]),
  ]);
  const words = [...filesFrom(manifest, ['src/field/alarm-lexicon.ts'])].filter((file) => !page.has(file));
  const type = readdirSync(join(outDir, 'assets', 'phone')).filter((file) => file.endsWith('.woff2'));
  const sizes = {
    shell: sizeOf(outDir, [...shell]),
    page: sizeOf(outDir, [...page]),
    words: sizeOf(outDir, words),
    type: type.reduce((sum, file) => sum + readFileSync(join(outDir, 'assets', 'phone', file)).length, 0),
  };
  const told = [
    `phone, gzip: shell ${kB(sizes.shell)} of ${limits.shell} kB; page without map ${kB(sizes.page)} of ${limits.page} kB;`,
    `afterwards: word list ${kB(sizes.words)} of ${limits.words} kB; when the network has room: typeface ${kB(sizes.type)} kB;`,
    `together ${kB(sizes.page + sizes.words + sizes.type)} kB`,
  ].join(' ');
  const tooLarge = (['shell', 'page', 'words'] as const).filter((part) => sizes[part] > limits[part] * 1000);
  if (tooLarge.length > 0) throw new Error(`Too large: ${tooLarge.join(', ')}. ${told}`);
  return told;
}

/** What a desk downloads before its map: scripts, styles and the words of one language. Throws when more than was promised. */
export function checkDeskSize(outDir: string): string {
  const texts = deskNouns.map((noun) => `src/i18n/nl/${noun}.ts`);
  const files = filesFrom(readManifest(outDir, 'desk-manifest.json'), ['index.html', 'src/desk/Desk.tsx', ...texts]);
  const bytes = sizeOf(outDir, [...files]);
  const told = `desk, gzip: first load before the map ${kB(bytes)} of ${limits.desk} kB`;
  if (bytes > limits.desk * 1000) throw new Error(`Too large: ${told}`);
  return told;
}

function readManifest(outDir: string, name: string): Record<string, Chunk> {
  return JSON.parse(readFileSync(join(outDir, name), 'utf8'));
}

function filesFrom(manifest: Record<string, Chunk>, keys: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build made no ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return files;
}

function sizeOf(outDir: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length, 0);
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
