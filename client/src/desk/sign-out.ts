import { wipeDrafts } from '../store/wipe-drafts.ts';

/** Ends the session; nothing that was typed stays on this computer. */
export async function signOut(): Promise<void> {
  wipeDrafts();
  await fetch('/api/session', { method: 'DELETE', credentials: 'same-origin' }).catch(() => undefined);
  location.replace('/sign-in');
}
