import { MAX_PHOTOS } from '@nachtwacht/shared/messages/limits.ts';
import { useEffect, useRef, useState } from 'react';
import { type DraftPhoto, draftPhotos } from './draft-photos.ts';
import { shrinkPhoto } from './shrink-photo.ts';

interface ComposerPhoto {
  readonly id: number;
  readonly file: Blob;
  readonly url: string;
  readonly state: 'preparing' | 'ready' | 'failed';
}

export interface ComposerPhotos {
  readonly photos: readonly ComposerPhoto[];
  /** How many did not fit with the last choice. */
  readonly surplus: number;
  add: (files: readonly Blob[]) => void;
  /** Those of an arrival, which is gone in the same moment as they are kept: neither lost nor doubled. */
  adopt: (files: readonly Blob[], arrivalId: string) => Promise<void>;
  retry: (id: number) => void;
  remove: (id: number) => void;
  /** The images of those that are there now, once all are made small; what could not be read is left out, and stays. */
  settle: () => Promise<readonly { readonly id: number; readonly image: Blob }[]>;
}

/** The photos of the message that is being written, made small on the phone one after the other. */
export function useComposerPhotos(shrink: (file: Blob) => Promise<Blob> = shrinkPhoto): ComposerPhotos {
  const [photos, setPhotos] = useState<readonly ComposerPhoto[]>([]);
  const [surplus, setSurplus] = useState(0);
  const images = useRef(new Map<number, Blob>());
  const line = useRef(Promise.resolve());
  const current = useRef(photos);
  current.current = photos;

  const change = (id: number, changes: Partial<ComposerPhoto>) =>
    setPhotos((known) => known.map((photo) => (photo.id === id ? { ...photo, ...changes } : photo)));
  // One at a time: two large bitmaps at once are more than an old phone holds.
  const prepare = (id: number, file: Blob) => {
    change(id, { state: 'preparing' });
    line.current = line.current.then(async () => {
      try {
        images.current.set(id, await shrink(file));
        change(id, { state: 'ready' });
      } catch {
        change(id, { state: 'failed' });
      }
    });
  };

  const show = (fresh: readonly DraftPhoto[]) => {
    const shown = fresh.map(
      ({ id, file }): ComposerPhoto => ({ id, file, url: URL.createObjectURL(file), state: 'preparing' }),
    );
    setPhotos((known) => [...known.filter(({ id }) => !shown.some((each) => each.id === id)), ...shown]);
    for (const { id, file } of shown) prepare(id, file);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept comes back once
  useEffect(() => {
    void draftPhotos.all().then((kept) => kept.length > 0 && show(kept));
    return () => revoke(current.current);
  }, []);

  const number = (files: readonly Blob[]) => {
    const room = MAX_PHOTOS - current.current.length;
    // By time, so that what is kept from before never has the same.
    const firstId = Math.max(Date.now(), ...current.current.map(({ id }) => id + 1));
    const fresh = files.slice(0, Math.max(0, room)).map((file, index) => ({ id: firstId + index, file }));
    setSurplus(files.length - fresh.length);
    return fresh;
  };

  return {
    photos,
    surplus,
    add: (files) => {
      const fresh = number(files);
      draftPhotos.keep(fresh);
      show(fresh);
    },
    adopt: async (files, arrivalId) => {
      const fresh = number(files);
      await draftPhotos.adopt(fresh, arrivalId);
      show(fresh);
    },
    retry: (id) => {
      const photo = current.current.find((each) => each.id === id);
      if (photo) prepare(id, photo.file);
    },
    remove: (id) => {
      const photo = current.current.find((each) => each.id === id);
      if (photo) URL.revokeObjectURL(photo.url);
      images.current.delete(id);
      draftPhotos.drop(id);
      setSurplus(0);
      setPhotos((known) => known.filter((each) => each.id !== id));
    },
    settle: async () => {
      const present = current.current.map(({ id }) => id);
      await line.current;
      return present.flatMap((id) => {
        const image = images.current.get(id);
        return image ? [{ id, image }] : [];
      });
    },
  };
}

function revoke(photos: readonly ComposerPhoto[]) {
  for (const { url } of photos) URL.revokeObjectURL(url);
}
