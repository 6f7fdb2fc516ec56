import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In kB of 1,000 bytes, gzip: what issue and README promise; the word list has no room for a schema library. */
const limits = { shell: 40, page: 200, words: 60 };

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly src?: string;
}

/** What a phone downloads, by what it needs it for. Throws when more than was promised. */
export function checkSizes(outDir: string): string {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(outDir, 'phone-manifest.json'), 'utf8'));
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
