import { deliverOutbox } from '../field/courier.ts';
import { readKept } from '../field/kept-view.ts';
import { askWhoIsHere } from '../field/who-is-here.ts';
import { wipePhone } from '../field/wipe-phone.ts';
import { isInSight, tellPages } from './pages.ts';

/** What waits goes out: by the page when one is in sight, else from here. Throws when something still waits. */
export async function flush(): Promise<void> {
  if (await isInSight()) return tellPages({ kind: 'outbox' });
  const known = await readKept();
  if (!known) return;
  const waiting = await deliverOutbox(known.me);
  await tellPages({ kind: 'outbox' });
  if (waiting > 0) throw new Error('something still waits');
}

/** A phone whose access ended while it was closed forgets everything as soon as it hears so. */
export async function leaveIfOut(): Promise<boolean> {
  const who = await askWhoIsHere();
  if (who.kind !== 'out') return false;
  const known = await readKept();
  await tellPages({ kind: 'out' });
  await wipePhone(known?.me ?? null);
  return true;
}
