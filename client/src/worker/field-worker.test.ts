// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What a browser gives a service worker: no browser lets a test press its notifications. */
interface Scope {
  readonly shown: { readonly title: string; readonly body: string }[];
  readonly acts: string[];
  windows: { readonly url: string; readonly visibilityState: DocumentVisibilityState }[];
  happen(type: string, event: Record<string, unknown>): Promise<void>;
}

let scope: Scope;

beforeEach(async () => {
  const listeners = new Map<string, (event: unknown) => void>();
  scope = {
    ...{ shown: [], acts: [], windows: [] },
    async happen(type, event) {
      const works: Promise<unknown>[] = [];
      listeners.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => void works.push(work) });
      await Promise.all(works);
    },
  };
  vi.stubGlobal('__BUILD_ID__', 'build');
  vi.stubGlobal('__PRECACHED__', []);
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  vi.stubGlobal('self', {
    location: { origin: 'https://nachtwacht.test' },
    addEventListener: (type: string, listener: (event: unknown) => void) => void listeners.set(type, listener),
    registration: {
      showNotification: async (title: string, { body = '' }: NotificationOptions) =>
        void scope.shown.push({ title, body }),
    },
    clients: {
      matchAll: async () =>
        scope.windows.map((window) => ({
          ...window,
          focus: async () => void scope.acts.push(`focus ${window.url}`),
          postMessage: ({ kind }: { kind: string }) => void scope.acts.push(`tell ${kind}`),
        })),
      openWindow: async (url: string) => void scope.acts.push(`open ${url}`),
    },
  });
  vi.resetModules();
  await import('./field-worker.ts');
});
afterEach(() => vi.unstubAllGlobals());

const page = { url: 'https://nachtwacht.test/field', visibilityState: 'visible' } as const;
const away = { ...page, visibilityState: 'hidden' } as const;
const desk = { url: 'https://nachtwacht.test/desk', visibilityState: 'visible' } as const;
const push = (told: unknown) => scope.happen('push', { data: { text: () => JSON.stringify(told) } });
const press = () => scope.happen('notificationclick', { notification: { close: () => scope.acts.push('close') } });
const told = { notification: { title: 'Nachtwacht', body: 'OEFENING · Nieuw bericht van de politie' } };

test('a push says that there is something, in the words that were sent', async () => {
  await push(told);
  expect(scope.shown).toEqual([told.notification]);
});

test('a push that cannot be read says the plain sentence', async () => {
  await scope.happen('push', { data: { text: () => 'nothing of ours' } });
  await scope.happen('push', { data: null });
  expect(scope.shown.map(({ body }) => body)).toEqual(['Nieuw bericht van de politie', 'Nieuw bericht van de politie']);
});

test('nothing is shown over a page that is in sight; it is told to look', async () => {
  scope.windows = [page];
  await push(told);
  expect(scope.shown).toEqual([]);
  expect(scope.acts).toEqual(['tell outbox']);
});

test.each([
  ['a page behind something else', away],
  ['a desk in the same browser', desk],
])('%s is no page in sight', async (_what, window) => {
  scope.windows = [window];
  vi.stubGlobal('indexedDB', undefined);
  await push(told);
  expect(scope.shown).toHaveLength(1);
});

test('Safari, which takes the subscription of who shows nothing, shows it over an open page too', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/17.0 Safari/604.1' });
  scope.windows = [page];
  await push(told);
  expect(scope.shown).toHaveLength(1);
});

test('a press brings the page to the front, or opens it', async () => {
  await press();
  scope.windows = [desk, away];
  await press();
  expect(scope.acts).toEqual(['close', 'open /field', 'close', `focus ${page.url}`]);
});
