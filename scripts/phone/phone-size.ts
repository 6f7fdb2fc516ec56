import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In kB of 1,000 bytes, gzip: what issue and README promise. */
const limits = { shell: 40, page: 200 };

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
    `afterwards, when the network has room: word list ${kB(sizes.words)} kB, typeface ${kB(sizes.type)} kB`,
  ].join(' ');
  if (sizes.shell > limits.shell * 1000 || sizes.page > limits.page * 1000) throw new Error(`Too large. ${told}`);
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
