import { afterEach, expect, test, vi } from 'vitest';
import { askWhoIsHere } from './who-is-here.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a line on which nobody answers is given up', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  vi.stubGlobal('fetch', (_path: string, { signal }: RequestInit) =>
    signal?.aborted ? Promise.reject(signal.reason) : new Promise(() => undefined),
  );
  expect(await askWhoIsHere()).toEqual({ kind: 'unreachable' });
  expect(timeout).toHaveBeenCalledWith(8_000);
});
