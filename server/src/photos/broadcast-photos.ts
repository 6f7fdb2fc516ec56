import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BroadcastContent } from '@nachtwacht/shared/broadcasts/events.ts';
import type { CoverPhoto } from '@nachtwacht/shared/broadcasts/photos.ts';
import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import { v7 } from 'uuid';
import type { DatabaseFile } from '../identity/database-file.ts';
import { type BroadcastPhotoRow, openBroadcastPhotoRows } from './copy-rows.ts';
import { coverPhoto } from './cover-photo.ts';
import { moveDurably } from './move-durably.ts';
import type { PreparedPhoto } from './photo-store.ts';
import { digestFile } from './receive-file.ts';
import type { UploadPlaces } from './upload-places.ts';

/** Brought and made for the broadcasts of one operation: one evening needs dozens. */
const MAX_BROADCAST_PHOTO_ROWS = 1000;

interface Cover extends Pick<CoverPhoto, 'boxes' | 'reason'> {
  readonly operationId: string;
  readonly staffId: string;
  /** The original, upright and readable. */
  readonly from: { readonly id: string; readonly file: string };
}

export interface BroadcastPhotos {
  find(operationId: string, id: string): BroadcastPhotoRow | null;
  /** Keeps what staff brought. The same bytes under the same id are one photo. */
  bring(operationId: string, id: string, staffId: string, prepared: PreparedPhoto): Promise<Brought>;
  cover(cover: Cover): Promise<{ photoId: string } | { refusal: RefusalCode }>;
  /** Only covered copies go out, and one without any box only with a reason. */
  refuse(operationId: string, content: Pick<BroadcastContent, 'photoIds' | 'photoReason'>): RefusalCode | null;
  removeAll(operationId: string): void;
}

type Brought = { readonly repeated: boolean } | { readonly refusal: RefusalCode };

interface Parts {
  readonly database: DatabaseFile;
  readonly folder: string;
  readonly places: UploadPlaces;
  readonly newIncomingFile: () => string;
}

export function createBroadcastPhotos({ database, folder, places, newIncomingFile }: Parts): BroadcastPhotos {
  const rows = openBroadcastPhotoRows(database);
  const isFull = (operationId: string) => rows.count(operationId) >= MAX_BROADCAST_PHOTO_ROWS;

  async function keep(operationId: string, id: string, { files, format }: Pick<PreparedPhoto, 'files' | 'format'>) {
    const place = join(folder, operationId);
    await mkdir(place, { recursive: true, mode: 0o700 });
    await moveDurably(files.thumb, join(place, `${id}.thumb.${format}`));
    await moveDurably(files.full, join(place, `${id}.full.${format}`));
  }

  async function cover({ operationId, staffId, from, boxes, reason }: Cover) {
    if (isFull(operationId)) return { refusal: 'limit-reached' } as const;
    const photoId = v7();
    const made = newIncomingFile();
    const files = { full: `${made}.full`, thumb: `${made}.thumb` };
    try {
      const size = await places.inTurn(() => coverPhoto(from.file, boxes, files.full, files.thumb));
      const digest = await digestFile(files.full);
      await keep(operationId, photoId, { files, format: 'jpeg' });
      rows.add({
        ...{ operationId, id: photoId, kind: 'copy', staffId, madeFrom: from.id, boxes: boxes.length, reason },
        ...{ digest, format: 'jpeg', ...size },
      });
      return { photoId };
    } finally {
      await Promise.all([rm(files.full, { force: true }), rm(files.thumb, { force: true })]);
    }
  }

  return {
    find: rows.get,
    async bring(operationId, id, staffId, prepared) {
      const known = rows.get(operationId, id);
      if (known) {
        const isSame = known.kind === 'brought' && known.staffId === staffId && known.digest === prepared.digest;
        return isSame ? { repeated: true } : { refusal: 'id-taken' };
      }
      if (isFull(operationId)) return { refusal: 'limit-reached' };
      await keep(operationId, id, prepared);
      const { digest, format, width, height } = prepared;
      rows.add({
        ...{ operationId, id, kind: 'brought', staffId, madeFrom: null, boxes: 0, reason: '' },
        ...{ digest, format, width, height },
      });
      return { repeated: false };
    },
    cover,
    refuse(operationId, { photoIds = [], photoReason = '' }) {
      const found = photoIds.map((id) => rows.get(operationId, id));
      if (found.some((row) => row?.kind !== 'copy')) return 'photo-not-covered';
      const isBare = found.some((row) => row?.boxes === 0);
      return isBare && photoReason.trim() === '' ? 'photo-not-covered' : null;
    },
    removeAll: rows.removeAll,
  };
}
