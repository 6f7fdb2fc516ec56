import { forgetKept } from './kept.ts';
import { forgetOutboxes } from './outbox-storage.ts';
import type { AdminMe } from './who-is-here.ts';

/** How the phone looks belongs to nobody. */
const harmless = new Set(['nachtwacht.language', 'nachtwacht.theme']);

/**
 * Takes everything off the phone that came from this operation: view, outbox, drafts, shared things, caches, the
 * subscription and the service worker itself. Also from a phone on which nothing was open.
 */
export async function wipePhone(me: AdminMe | null): Promise<void> {
  if (typeof localStorage !== 'undefined') {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith('nachtwacht.') && !harmless.has(key));
    for (const key of ours) localStorage.removeItem(key);
  }
  // Each for itself: what one browser cannot do must not keep the rest.
  await Promise.allSettled([
    forgetOutboxes(me),
    forgetKept({ forGood: 'document' in globalThis }),
    forgetCaches(),
    forgetWorker(),
  ]);
}

async function forgetCaches(): Promise<void> {
  if (typeof caches === 'undefined') return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

async function forgetWorker(): Promise<void> {
  const registration = await ownRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
  if ('clearAppBadge' in navigator) await navigator.clearAppBadge().catch(() => undefined);
  for (const shown of (await registration?.getNotifications?.()) ?? []) shown.close();
  await registration?.unregister();
}

async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  if ('registration' in globalThis)
    return (globalThis as unknown as { registration: ServiceWorkerRegistration }).registration;
  return 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration('/field') : undefined;
}
