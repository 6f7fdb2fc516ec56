// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftStore } from '../field/draft.ts';
import { takeNextVersion } from './next-version.ts';
import { readShellText } from './shell-text.ts';

let serviceWorker: EventTarget;
let reload: ReturnType<typeof vi.fn<() => void>>;
let asked: unknown[];

/** What a browser gives of a version that waits: no browser brings out a new one for a test of a page alone. */
function offer(answers: boolean): void {
  const waiting = {
    postMessage: (message: unknown) => {
      asked.push(message);
      if (answers) serviceWorker.dispatchEvent(new Event('controllerchange'));
    },
  };
  vi.stubGlobal('navigator', {
    serviceWorker: Object.assign(serviceWorker, { getRegistration: async () => ({ waiting }) }),
  });
}

beforeEach(() => {
  serviceWorker = new EventTarget();
  reload = vi.fn<() => void>();
  asked = [];
  vi.stubGlobal('location', { reload, hash: '', pathname: '/field' });
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const drafts = () => createDraftStore('nachtwacht.draft', localStorage);

test('a version that waits takes over at a start, and what was being written stands there again', async () => {
  drafts().change({ text: 'Groepje bij de speeltuin', called: 'no', reporterRef: 'bewoner 3' });
  localStorage.setItem('nachtwacht.shell', 'En nu ook');
  offer(true);
  await takeNextVersion();
  expect(asked).toEqual([{ kind: 'activate' }]);
  expect(reload).toHaveBeenCalledOnce();
  expect(drafts().store.get()).toMatchObject({
    text: 'Groepje bij de speeltuin',
    called: 'no',
    reporterRef: 'bewoner 3',
  });
  expect(readShellText()).toBe('En nu ook');
});

test('once a tab: a version that keeps waiting never makes a page open over and over', async () => {
  offer(true);
  await takeNextVersion();
  await takeNextVersion();
  expect(reload).toHaveBeenCalledOnce();
});

test('a version that does not answer holds up nobody, and nothing is loaded again', async () => {
  vi.useFakeTimers();
  offer(false);
  const taken = takeNextVersion();
  await vi.advanceTimersByTimeAsync(2_000);
  await taken;
  expect(reload).not.toHaveBeenCalled();
});
