import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { useEffect, useRef } from 'react';
import { alone } from './alone.ts';
import type { ComposerPhotos } from './composer-photos.ts';
import type { DraftStore } from './draft.ts';
import { emptyDraft } from './draft.ts';
import { type Arrival, withKept } from './kept.ts';
import type { Outbox } from './outbox.ts';
import { sendMessage } from './send-message.ts';
import { onWorkerNews } from './worker-line.ts';

interface Parts {
  readonly view: FieldView;
  readonly outbox: Outbox;
  readonly drafts: DraftStore;
  readonly photos: ComposerPhotos;
  readonly online: boolean;
  /** The shell is gone: nothing more comes from there. */
  readonly isTaken: boolean;
}

/** What came into the phone before there was a form: shared by another app, or sent from the shell. */
export function useArrivals(parts: Parts): void {
  const latest = useRef(parts);
  latest.current = parts;
  const { online, isTaken } = parts;
  const isLive = parts.view.operation.status === 'live';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each is a moment to look anew
  useEffect(() => {
    if (!isLive || !('indexedDB' in globalThis)) return;
    const take = () => void takeArrivals(latest.current).catch(() => undefined);
    take();
    return onWorkerNews('arrivals', take);
  }, [isLive, online, isTaken]);
}

/** Each is taken out only once it stands somewhere else, so that a page that goes in between loses nothing. */
async function takeArrivals(parts: Parts): Promise<void> {
  const arrivals = await withKept((kept) => kept.getAll('arrivals'));
  for (const arrival of arrivals.toSorted((a, b) => a.at - b.at)) {
    await alone(arrival.id, async () => {
      if (!(await withKept((kept) => kept.get('arrivals', arrival.id)))) return;
      await place(arrival, parts);
    });
  }
}

async function place(
  { id, at, kind, text, photos }: Arrival,
  { view, outbox, drafts, photos: composer }: Parts,
): Promise<void> {
  const [group, other] = view.groups;
  if (kind === 'sent' && group && !other) {
    const told = { groupId: group.id, operation: view.operation, messageId: id, at };
    await sendMessage(outbox, { ...emptyDraft, text }, told, photos);
    await withKept((kept) => kept.delete('arrivals', id));
    return;
  }
  const known = drafts.store.get().text;
  if (text && !known.includes(text)) drafts.change({ text: [known, text].filter(Boolean).join('\n') });
  await composer.adopt(photos, id);
}
