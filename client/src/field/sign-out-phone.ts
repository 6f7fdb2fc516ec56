import type { OpenField } from './open-field.ts';

/** Ends the session at the server, then takes everything off the phone. False when the server could not be told. */
export async function signOutPhone(field: OpenField): Promise<boolean> {
  const response = await fetch('/api/session', { method: 'DELETE', credentials: 'same-origin' }).catch(() => null);
  if (!response || (!response.ok && response.status !== 401)) return false;
  await field.wipe();
  location.replace('/field');
  return true;
}
