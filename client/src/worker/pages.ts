import type { WorkerNews } from '../field/worker-line.ts';
import { type WindowClient, worker } from './worker-scope.ts';

async function openPages(): Promise<readonly WindowClient[]> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => new URL(url).pathname.startsWith('/field'));
}

export async function isInSight(): Promise<boolean> {
  return (await openPages()).some(({ visibilityState }) => visibilityState === 'visible');
}

export async function tellPages(news: WorkerNews): Promise<void> {
  for (const page of await openPages()) page.postMessage(news);
}

/** Brings the page to the front, or opens it. */
export async function showPage(): Promise<void> {
  const [page] = await openPages();
  if (page) await page.focus();
  else await worker.clients.openWindow('/field');
}
