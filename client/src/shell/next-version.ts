import { WORKER_SCOPE } from '../field/worker-line.ts';

const PATIENCE_MS = 2_000;
const TRIED = 'nachtwacht.next-version';

/** A version that came in behind the last page takes over at a start, before anything is written; once a tab at most. */
export async function takeNextVersion(): Promise<void> {
  if (!('serviceWorker' in navigator) || sessionStorage.getItem(TRIED)) return;
  const registration = await navigator.serviceWorker.getRegistration(WORKER_SCOPE);
  const next = registration?.waiting;
  if (!next) return;
  sessionStorage.setItem(TRIED, 'yes');
  const taken = new Promise<boolean>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  next.postMessage({ kind: 'activate' });
  if (await taken) location.reload();
}
