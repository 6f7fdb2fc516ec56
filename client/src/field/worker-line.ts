/** What the page and its service worker say to each other. */
export type WorkerNews = { readonly kind: 'outbox' } | { readonly kind: 'arrivals' } | { readonly kind: 'out' };

export const SYNC_TAG = 'outbox';
export const WORKER_PATH = '/field-worker.js';
export const WORKER_SCOPE = '/field';

/** Returns how to stop listening. */
export function onWorkerNews(kind: WorkerNews['kind'], act: () => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const hear = ({ data }: MessageEvent<WorkerNews>) => {
    if (data.kind === kind) act();
  };
  navigator.serviceWorker.addEventListener('message', hear);
  return () => navigator.serviceWorker.removeEventListener('message', hear);
}

type SyncRegistration = ServiceWorkerRegistration & { readonly sync?: { register: (tag: string) => Promise<void> } };

/** Background Sync where it exists: the outbox goes when there is a network, also with the page closed. */
export async function askForSync(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration: SyncRegistration | undefined = await navigator.serviceWorker.getRegistration(WORKER_SCOPE);
  await registration?.sync?.register(SYNC_TAG).catch(() => undefined);
}
