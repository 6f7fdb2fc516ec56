import { createStore, type Store } from '../store/create-store.ts';
import { WORKER_PATH, WORKER_SCOPE } from './worker-line.ts';

const { store, set } = createStore<{ readonly waiting: ServiceWorker | null }>({ waiting: null });

/** The next version of this page, once it is on the phone whole. */
export const nextVersion: Store<{ readonly waiting: ServiceWorker | null }> = store;

let registering: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** After the page itself has come in: what the worker fetches must not stand in its way. */
export function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  registering ??= register();
  return registering;
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
  try {
    const options = { scope: WORKER_SCOPE, updateViaCache: 'none' } as const;
    const registration = await navigator.serviceWorker.register(WORKER_PATH, options);
    watch(registration);
    return registration;
  } catch {
    return undefined;
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const { waiting } = registration;
    if (waiting && navigator.serviceWorker.controller) set({ waiting });
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}

/** Asks whether there is a newer version; it comes in behind the page. */
export async function lookForUpdate(): Promise<void> {
  await (await registerWorker())?.update().catch(() => undefined);
}

/** Loads the page in its next version. What was written stays: it is kept at every change. */
export function changeVersion(): void {
  const { waiting } = store.get();
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ kind: 'activate' });
}
