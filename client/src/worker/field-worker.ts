import { renewSubscription } from '../field/push-subscription.ts';
import { SYNC_TAG } from '../field/worker-line.ts';
import { isMembers } from '../store/outside-data.ts';
import { flush, leaveIfOut } from './flush.ts';
import { answerFile, answerPage, forgetOlderPages, storePage } from './page-cache.ts';
import { showPage } from './pages.ts';
import { showPush } from './show-push.ts';
import { takeShare } from './take-share.ts';
import { worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(storePage()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlderPages().then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== worker.location.origin) return;
  if (request.method === 'POST' && pathname === '/field/share') return event.respondWith(takeShare(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && pathname.startsWith('/field')) return event.respondWith(answerPage(request));
  const isFile = pathname.startsWith('/assets/') || pathname.startsWith('/icons/') || pathname === '/icon.svg';
  if (isFile) event.respondWith(answerFile(request));
});

// A newer version waits until its page asks for it: nobody loses what is being written.
worker.addEventListener('message', (event) => {
  if (isMembers(event.data) && event.data.kind === 'activate') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('sync', (event) => {
  if (event.tag === SYNC_TAG) event.waitUntil(flush());
});

worker.addEventListener('push', (event) => {
  const work = showPush(event).then(async () => {
    if (!(await leaveIfOut())) await flush().catch(() => undefined);
  });
  event.waitUntil(work);
});

worker.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renewSubscription(worker.registration)));

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage());
});
