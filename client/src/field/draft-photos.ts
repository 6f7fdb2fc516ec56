import { type Kept, withKept } from './kept.ts';

/** Photos of the message that is being written, kept beside its words: a reload or a new version loses neither. */
export interface DraftPhotos {
  all: () => Promise<readonly { readonly id: number; readonly file: Blob }[]>;
  keep: (id: number, file: Blob) => void;
  drop: (id: number) => void;
  dropAll: () => void;
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
  keep: (id, file) => quietly((kept) => kept.put('draftPhotos', file, id)),
  drop: (id) => quietly((kept) => kept.delete('draftPhotos', id)),
  dropAll: () => quietly((kept) => kept.clear('draftPhotos')),
};
