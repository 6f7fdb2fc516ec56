import { rm } from 'node:fs/promises';
import { coverPhoto } from '@nachtwacht/shared/broadcasts/photos.ts';
import { may } from '@nachtwacht/shared/operation/policy.ts';
import { id } from '@nachtwacht/shared/operation/text.ts';
import { type Request, Router } from 'express';
import { type Answer, answering, busy, ok, readBody, refused } from '../http/answer.ts';
import { jsonLimits, readJson } from '../http/read-json.ts';
import { pathPart, resource } from '../http/resource.ts';
import { type GuardParts, requireOperation, type StaffSession } from '../http/session-guard.ts';
import type { Attempts } from '../identity/attempts.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import type { PhotoStore } from './photo-store.ts';
import { receiveFile } from './receive-file.ts';
import { UPLOAD_RETRY_SECONDS } from './upload-places.ts';

export interface BroadcastPhotoParts extends GuardParts {
  readonly photoStore: PhotoStore;
  readonly attempts: Attempts;
}

/** For those who may broadcast: a photo of their own, and covered copies. Originals stay where they are. */
export function broadcastPhotoRoutes(parts: BroadcastPhotoParts): Router {
  const router = Router();
  resource(router, '/operations/:operation/broadcast-photos', {
    post: [readJson(jsonLimits.small), answering((request) => cover(request, parts))],
  });
  resource(router, '/operations/:operation/broadcast-photos/:photo', {
    put: [answering((request) => bring(request, parts))],
  });
  return router;
}

async function cover(request: Request, parts: BroadcastPhotoParts): Promise<Answer> {
  const guarded = requireWriter(request, parts);
  if ('problem' in guarded) return guarded;
  const { session, operation } = guarded;
  const read = readBody(request, coverPhoto);
  if ('problem' in read) return read;
  const { photoId, boxes, reason } = read.body;
  if (boxes.length === 0 && reason.trim() === '') return refused('photo-not-covered');
  const file = findOriginal(operation.id, photoId, parts);
  if (!file) return refused('unknown-photo');
  const wait = await parts.attempts.count('photoCover', session.id);
  if (wait !== null) return busy(wait);
  const leave = parts.photoStore.places.take(placeOf(operation, session));
  if (!leave) return busy(UPLOAD_RETRY_SECONDS);
  try {
    const from = { id: photoId, file };
    const what = { operationId: operation.id, staffId: session.staffId, from, boxes, reason: reason.trim() };
    const made = await parts.photoStore.forBroadcasts.cover(what);
    return 'refusal' in made ? refused(made.refusal) : ok(made, 201);
  } finally {
    leave();
  }
}

async function bring(request: Request, parts: BroadcastPhotoParts): Promise<Answer> {
  const guarded = requireWriter(request, parts);
  if ('problem' in guarded) return guarded;
  const { session, operation } = guarded;
  const photoId = id.safeParse(pathPart(request, 'photo'));
  if (!photoId.success) return refused('invalid');
  const wait = await parts.attempts.count('photoUpload', session.id);
  if (wait !== null) return busy(wait);
  const leave = parts.photoStore.places.take(placeOf(operation, session));
  if (!leave) return busy(UPLOAD_RETRY_SECONDS);
  const file = parts.photoStore.newIncomingFile();
  try {
    if (!(await receiveFile(request, file))) return refused('too-large');
    const made = await parts.photoStore.prepare(file);
    if ('refusal' in made) return refused(made.refusal);
    const { prepared } = made;
    const brought = await parts.photoStore.forBroadcasts
      .bring(operation.id, photoId.data, session.staffId, prepared)
      .finally(() => parts.photoStore.discard(prepared));
    if ('refusal' in brought) return refused(brought.refusal);
    return ok({ photoId: photoId.data, repeated: brought.repeated }, brought.repeated ? 200 : 201);
  } finally {
    leave();
    await rm(file, { force: true });
  }
}

type Writer = { session: StaffSession; operation: LiveOperation };

function requireWriter(request: Request, parts: BroadcastPhotoParts): Writer | ReturnType<typeof refused> {
  const guarded = requireOperation(request, parts);
  if ('problem' in guarded) return guarded;
  const { session, actor, operation } = guarded;
  const refusal = may(actor, 'broadcast.hold', operation.state);
  if (refusal) return refused(refusal.code);
  return session.kind === 'staff' ? { session, operation } : refused('not-allowed');
}

/** A photo of a message of this operation, or one that staff brought for a broadcast. Not a copy: boxes never go by twice. */
function findOriginal(operationId: string, photoId: string, { photoStore }: BroadcastPhotoParts): string | null {
  const brought = photoStore.forBroadcasts.find(operationId, photoId);
  const row = photoStore.find(operationId, photoId) ?? (brought?.kind === 'brought' ? brought : null);
  return row && photoStore.fileOf(row, 'full');
}

function placeOf({ id: operationId }: LiveOperation, { staffId }: StaffSession): string {
  return `${operationId}/${staffId}`;
}
