import type { TestProject } from 'vitest/node';
import { servePages } from './serve-pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of `client/test/pages`, with a slash at the end. */
    pages: string;
  }
}

/** Built once for all browser tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const pages = await servePages();
  provide('pages', pages.address);
  return pages.close;
}
