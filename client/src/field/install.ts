import { createStore, type Store } from '../store/create-store.ts';

interface InstallEvent extends Event {
  prompt: () => Promise<void>;
}

const { store, set } = createStore<InstallEvent | null>(null);

/** The browser's offer to put the app onto the home screen; null where it makes none, and once it is there. */
export const installOffer: Store<InstallEvent | null> = store;

/** The offer comes once, early: whoever asks later has to find it here. */
export function watchInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if ('prompt' in event) set(event as InstallEvent);
  });
  window.addEventListener('appinstalled', () => set(null));
}

export async function askToInstall(): Promise<void> {
  await store.get()?.prompt();
  set(null);
}
