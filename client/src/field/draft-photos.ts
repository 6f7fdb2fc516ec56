import { type Kept, withKept } from './kept.ts';

export interface DraftPhoto {
  readonly id: number;
  readonly file: Blob;
}

/** Photos of the message that is being written, kept beside its words: a reload or a new version loses neither. */
export interface DraftPhotos {
  all: () => Promise<readonly DraftPhoto[]>;
  keep: (photos: readonly DraftPhoto[]) => void;
  /** Takes them over from an arrival, which goes in the same transaction. */
  adopt: (photos: readonly DraftPhoto[], arrivalId: string) => Promise<void>;
  drop: (id: number) => void;
}

// What a phone cannot keep is only lost at a reload.
function quietly(act: (kept: Kept) => Promise<unknown>): void {
  if ('indexedDB' in globalThis) void withKept(act).catch(() => undefined);
}

export const draftPhotos: DraftPhotos = {
  all: async () => {
    if (!('indexedDB' in globalThis)) return [];
    return withKept(async (kept) => {
      const [ids, files] = await Promise.all([kept.getAllKeys('draftPhotos'), kept.getAll('draftPhotos')]);
      return ids.flatMap((id, index) => (files[index] ? [{ id, file: files[index] }] : []));
    }).catch(() => []);
  },
  keep: (photos) => quietly((kept) => Promise.all(photos.map(({ id, file }) => kept.put('draftPhotos', file, id)))),
  adopt: (photos, arrivalId) =>
    withKept(async (kept) => {
      const moving = kept.transaction(['draftPhotos', 'arrivals'], 'readwrite');
      const drafts = moving.objectStore('draftPhotos');
      await Promise.all([
        ...photos.map(({ id, file }) => drafts.put(file, id)),
        moving.objectStore('arrivals').delete(arrivalId),
        moving.done,
      ]);
    }),
  drop: (id) => quietly((kept) => kept.delete('draftPhotos', id)),
};
