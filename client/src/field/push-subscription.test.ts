import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPushOn, switchPushOn } from './push-subscription.ts';

let asked: string[];
let answers: { put: number };
let subscription: object | null;
let registration: ServiceWorkerRegistration;

/** What a browser gives for waking: none lets a test answer its question. */
beforeEach(() => {
  asked = [];
  answers = { put: 204 };
  const made = {
    options: { applicationServerKey: null },
    toJSON: () => ({ endpoint: 'https://push.test/1', keys: { p256dh: 'p', auth: 'a' } }),
    unsubscribe: async () => {
      subscription = null;
    },
  };
  subscription = made;
  const pushManager = {
    getSubscription: async () => subscription,
    subscribe: async () => {
      subscription = made;
      return made;
    },
  };
  registration = Object.assign(Object.create(null), { pushManager });
  vi.stubGlobal('Notification', { permission: 'granted', requestPermission: async () => 'granted' });
  vi.stubGlobal('fetch', async (path: string, { method = 'GET' }: RequestInit) => {
    asked.push(`${method} ${path}`);
    return method === 'PUT'
      ? new Response(null, { status: answers.put })
      : new Response(JSON.stringify({ publicKey: 'key' }));
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a phone that may be woken says so to the server at each start', async () => {
  await keepPushOn(registration);
  expect(asked).toEqual(['GET /api/push', 'PUT /api/push/subscription']);
});

test('a phone on which it is switched off, or that may not, is left so', async () => {
  subscription = null;
  await keepPushOn(registration);
  await keepPushOn(undefined);
  expect(asked).toEqual([]);
  expect(subscription).toBeNull();
});

test('what the server did not take is not on', async () => {
  answers.put = 503;
  expect(await switchPushOn(registration)).toBe('off');
  expect(subscription).toBeNull();
});
