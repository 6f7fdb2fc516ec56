import type { FieldPicture } from './field-picture.ts';
import { type KeptMe, type KeptView, withKept } from './kept.ts';
import type { AdminMe } from './who-is-here.ts';

/** Many changes at once are kept as one. */
const GATHER_MS = 500;

/** Who this phone was last, and what it knew; null on a phone that knows nobody, or that cannot keep anything. */
export async function readKept(): Promise<{ readonly me: KeptMe; readonly kept: KeptView | null } | null> {
  try {
    return await withKept(async (kept) => {
      const [me, view] = await Promise.all([kept.get('me', 'me'), kept.get('view', 'view')]);
      return me ? { me, kept: view ?? null } : null;
    });
  } catch {
    return null;
  }
}

/** Keeps each view on the phone, so that the page opens without a network with everything it knew. */
export function keepView({ operationId, adminId }: AdminMe, { store, heardAt }: FieldPicture): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const keep = async () => {
    timer = undefined;
    const [view, at] = [store.get(), heardAt()];
    if (!view || at === null || stopped) return;
    const groupIds = view.groups.map(({ id }) => id);
    await withKept(async (kept) => {
      await kept.put('me', { operationId, adminId, groupIds }, 'me');
      await kept.put('view', { view, at }, 'view');
    }).catch(() => undefined);
  };
  const stop = store.subscribe(() => {
    timer ??= setTimeout(() => void keep(), GATHER_MS);
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
