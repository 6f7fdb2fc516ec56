import { forgetKept, type KeptView } from './kept.ts';
import { readKept } from './kept-view.ts';
import { type OpenField, openField } from './open-field.ts';
import { pageBuild } from './page-build.ts';
import { type AdminMe, askWhoIsHere } from './who-is-here.ts';
import { wipePhone } from './wipe-phone.ts';
import { onWorkerNews } from './worker-line.ts';

/** `not-admin`: signed in as staff. */
export type FieldAbsence = 'loading' | 'signed-out' | 'unreachable' | 'not-admin' | 'revoked' | 'destroyed';

interface StartParts {
  readonly onOpen: (field: OpenField) => void;
  readonly onAbsent: (reason: FieldAbsence) => void;
}

const RETRY_MS = 5_000;

/** Opens at once with what this phone kept, then with what the server says. Returns how to stop. */
export function startField({ onOpen, onAbsent }: StartParts): () => void {
  let stopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let mine: OpenField | null = null;
  const open = async (me: AdminMe, kept: KeptView | null) => {
    const field = await openField(me, pageBuild(), kept);
    if (stopped) return field.close();
    mine = field;
    onOpen(field);
  };
  const leave = (reason: FieldAbsence) => {
    mine?.close();
    mine = null;
    onAbsent(reason);
  };

  const ask = async () => {
    const who = await askWhoIsHere();
    if (stopped) return;
    const known = mine?.me ?? null;
    if (who.kind === 'out') {
      leave(who.why);
      return wipePhone(known);
    }
    if (who.kind === 'unreachable') {
      if (!mine) onAbsent('unreachable');
      // Once a connection stands it tells what there is to tell.
      if (!mine) retry = setTimeout(() => void ask(), RETRY_MS);
      return;
    }
    if (who.kind !== 'admin') {
      leave(who.kind);
      return forgetKept({ exceptUnsent: true });
    }
    if (known?.adminId === who.me.adminId && known.operationId === who.me.operationId) return;
    if (known) {
      // The phone changed hands: nothing of the one before is shown or sent in another's name.
      mine?.close();
      await forgetKept();
    }
    await open(who.me, null);
  };

  const start = async () => {
    const kept = await readKept();
    if (stopped) return;
    if (kept?.kept) await open(kept.me, kept.kept);
    await ask();
  };
  void start();
  // The service worker heard first that this phone is out.
  const stopHearing = onWorkerNews('out', () => void ask());

  return () => {
    stopped = true;
    stopHearing();
    clearTimeout(retry);
    mine?.close();
  };
}
