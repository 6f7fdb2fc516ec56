import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { v7 } from 'uuid';
import { openDatabaseFile } from '../identity/database-file.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import { type BroadcastPhotos, createBroadcastPhotos } from './broadcast-photos.ts';
import { type BroadcastPhotoRow, copySchema } from './copy-rows.ts';
import { type EncodedPhoto, encodePhoto, type PhotoRefusal } from './encode-photo.ts';
import { hashPhoto } from './hash-photo.ts';
import { moveDurably } from './move-durably.ts';
import { openPhotoRows, type PhotoRow, photoSchema } from './photo-rows.ts';
import { digestFile } from './receive-file.ts';
import { createUploadPlaces, type UploadPlaces } from './upload-places.ts';

export type PhotoSize = 'thumb' | 'full';

/** A photo that is encoded and waits beside the others, not yet part of a message. */
export interface PreparedPhoto extends EncodedPhoto {
  readonly digest: string;
  readonly files: Readonly<Record<PhotoSize, string>>;
}

export interface PhotoTarget {
  readonly operation: LiveOperation;
  readonly photoId: string;
  readonly messageId: string;
  readonly owner: Extract<Actor, { kind: 'admin' | 'gateway' }>;
}

export type Attached = { repeated: boolean } | { refusal: RefusalCode } | { ack: Exclude<Ack, { ok: true }> };

export interface PhotoStore {
  readonly places: UploadPlaces;
  /** What goes out with broadcasts, apart from what came in with messages. */
  readonly forBroadcasts: BroadcastPhotos;
  readonly incoming: string;
  newIncomingName(): string;
  newIncomingFile(): string;
  /** In its turn: encodes the file that came in. */
  prepare(file: string): Promise<{ prepared: PreparedPhoto } | { refusal: PhotoRefusal }>;
  /** What is known of this id: the same upload (its command is sent again), another one, or nothing. */
  repeat(target: PhotoTarget, digest: string): Promise<Attached | null>;
  /** Puts it in its place, then journals `message.addPhoto`. A refusal takes it away again. */
  attach(target: PhotoTarget, prepared: PreparedPhoto): Promise<Attached>;
  discard(prepared: PreparedPhoto): Promise<void>;
  find(operationId: string, photoId: string): PhotoRow | null;
  fileOf(row: PhotoRow | BroadcastPhotoRow, size: PhotoSize): string;
  /** All photos of an operation whose personal data goes. */
  destroy(operationId: string): Promise<void>;
  close(): void;
}

export function createPhotoStore(dataDir: string): PhotoStore {
  const folder = resolve(dataDir, 'photos');
  const incoming = join(folder, 'incoming');
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const database = openDatabaseFile(dataDir, 'photos.db', photoSchema + copySchema);
  const rows = openPhotoRows(database);
  const places = createUploadPlaces();
  const atWork = new Set<string>();

  const newIncomingName = () => v7();
  const newIncomingFile = () => join(incoming, newIncomingName());
  const fileOf = ({ operationId, id, format }: PhotoRow | BroadcastPhotoRow, size: PhotoSize) =>
    join(folder, operationId, `${id}.${size}.${format}`);

  const forBroadcasts = createBroadcastPhotos({ database, folder, places, newIncomingFile });

  async function discard({ files }: PreparedPhoto): Promise<void> {
    await Promise.all([rm(files.full, { force: true }), rm(files.thumb, { force: true })]);
  }

  async function journal(row: PhotoRow, { operation, owner }: PhotoTarget, repeated: boolean): Promise<Attached> {
    const hash = await hashPhoto(fileOf(row, 'thumb'));
    const data = { messageId: row.messageId, photoId: row.id, hash };
    const ack = await operation.submit({ id: row.commandId, type: 'message.addPhoto', data }, owner);
    return ack.ok ? { repeated } : { ack };
  }

  async function repeat(target: PhotoTarget, digest: string): Promise<Attached | null> {
    const row = rows.get(target.operation.id, target.photoId);
    if (!row) return null;
    const { owner } = target;
    if (row.owner.kind !== owner.kind || row.owner.id !== owner.id) return { refusal: 'id-taken' };
    if (row.messageId !== target.messageId || row.digest !== digest) return { refusal: 'command-id-reused' };
    return journal(row, target, true);
  }

  async function attach(target: PhotoTarget, prepared: PreparedPhoto): Promise<Attached> {
    const key = `${target.operation.id}/${target.photoId}`;
    if (atWork.has(key)) return { refusal: 'busy' };
    atWork.add(key);
    try {
      return (await repeat(target, prepared.digest)) ?? (await attachNew(target, prepared));
    } finally {
      atWork.delete(key);
      await discard(prepared);
    }
  }

  async function attachNew(target: PhotoTarget, prepared: PreparedPhoto): Promise<Attached> {
    const { operation, photoId, messageId, owner } = target;
    const { digest, format, files } = prepared;
    const row = { operationId: operation.id, id: photoId, messageId, owner, commandId: v7(), digest, format };
    await mkdir(join(folder, operation.id), { recursive: true, mode: 0o700 });
    await moveDurably(files.thumb, fileOf(row, 'thumb'));
    await moveDurably(files.full, fileOf(row, 'full'));
    rows.add(row, prepared);
    const attached = await journal(row, target, false);
    // A fault leaves it: whether the command stands is not known, a repeat with the same id will tell.
    if ('ack' in attached && 'refusal' in attached.ack) {
      rows.remove(operation.id, photoId);
      await Promise.all([rm(fileOf(row, 'full'), { force: true }), rm(fileOf(row, 'thumb'), { force: true })]);
    }
    return attached;
  }

  return {
    places,
    forBroadcasts,
    incoming,
    newIncomingName,
    newIncomingFile,
    prepare: (file) =>
      places.inTurn(async () => {
        const files = { full: `${file}.full`, thumb: `${file}.thumb` };
        const encoded = await encodePhoto(file, files.full, files.thumb);
        if ('photo' in encoded) return { prepared: { ...encoded.photo, digest: await digestFile(file), files } };
        await Promise.all([rm(files.full, { force: true }), rm(files.thumb, { force: true })]);
        return encoded;
      }),
    repeat,
    attach,
    discard,
    find: (operationId, photoId) => rows.get(operationId, photoId),
    fileOf,
    async destroy(operationId) {
      await rm(join(folder, operationId), { recursive: true, force: true });
      rows.removeAll(operationId);
      forBroadcasts.removeAll(operationId);
    },
    close: () => void database.close(),
  };
}
