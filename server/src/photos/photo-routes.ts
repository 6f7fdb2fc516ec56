import { rm } from 'node:fs/promises';
import { maySeeCopy } from '@nachtwacht/shared/broadcasts/photos.ts';
import { MAX_PHOTOS } from '@nachtwacht/shared/messages/limits.ts';
import { may } from '@nachtwacht/shared/operation/policy.ts';
import { id } from '@nachtwacht/shared/operation/text.ts';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { AccessLog } from '../access/access-log.ts';
import { toAckAnswer } from '../http/ack-answer.ts';
import { type Answer, answering, busy, ok, refused } from '../http/answer.ts';
import { pathPart, resource } from '../http/resource.ts';
import { type GuardParts, isMember, requireOperation } from '../http/session-guard.ts';
import type { Attempts } from '../identity/attempts.ts';
import type { Session } from '../identity/session.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import { broadcastPhotoRoutes } from './broadcast-photo-routes.ts';
import type { BroadcastPhotoRow } from './copy-rows.ts';
import type { PhotoRow } from './photo-rows.ts';
import type { Attached, PhotoStore, PhotoTarget } from './photo-store.ts';
import { digestFile, receiveFile } from './receive-file.ts';
import { UPLOAD_RETRY_SECONDS } from './upload-places.ts';

export interface PhotoParts extends GuardParts {
  readonly photoStore: PhotoStore;
  readonly attempts: Attempts;
  readonly accessLog: AccessLog;
  readonly wallBodies: boolean;
}

export function photoRoutes(parts: PhotoParts): Router {
  const router = Router();
  resource(router, '/operations/:operation/photos/:photo', {
    put: [answering((request) => upload(request, parts))],
    get: [answering((request, response) => view(request, response, parts))],
  });
  router.use(broadcastPhotoRoutes(parts));
  return router;
}

async function upload(request: Request, parts: PhotoParts): Promise<Answer> {
  const guarded = requireOperation(request, parts);
  if ('problem' in guarded) return guarded;
  const { session, operation } = guarded;
  if (session.kind !== 'admin') return refused('not-allowed');
  const photoId = id.safeParse(pathPart(request, 'photo'));
  const messageId = id.safeParse(request.query.message);
  if (!photoId.success || !messageId.success) return refused('invalid');
  const owner = { kind: 'admin', id: session.adminId } as const;
  const target = { operation, photoId: photoId.data, messageId: messageId.data, owner };
  const refusal = refuseTarget(target, parts.photoStore);
  if (refusal) return refusal;
  const wait = await parts.attempts.count('photoUpload', session.id);
  if (wait !== null) return busy(wait);
  const leave = parts.photoStore.places.take(`${operation.id}/${session.adminId}`);
  if (!leave) return busy(UPLOAD_RETRY_SECONDS);
  const file = parts.photoStore.newIncomingFile();
  try {
    return await take(request, file, target, parts.photoStore);
  } finally {
    leave();
    await rm(file, { force: true });
  }
}

function refuseTarget({ operation, photoId, messageId, owner }: PhotoTarget, photoStore: PhotoStore): Answer | null {
  const refusal = may(owner, 'message.addPhoto', operation.state);
  if (refusal) return refused(refusal.code);
  const message = operation.state.messages.get(messageId);
  if (!message) return refused('unknown-message');
  if (message.adminId !== owner.id) return refused('not-your-message');
  const isKnown = photoStore.find(operation.id, photoId) !== null;
  return message.photoCount >= MAX_PHOTOS && !isKnown ? refused('too-many-photos') : null;
}

async function take(request: Request, file: string, target: PhotoTarget, photoStore: PhotoStore): Promise<Answer> {
  if (!(await receiveFile(request, file))) return refused('too-large');
  const repeated = await photoStore.repeat(target, await digestFile(file));
  if (repeated) return tellAttached(repeated, target.photoId);
  const made = await photoStore.prepare(file);
  if ('refusal' in made) return refused(made.refusal);
  return tellAttached(await photoStore.attach(target, made.prepared), target.photoId);
}

function tellAttached(attached: Attached, photoId: string): Answer {
  if ('refusal' in attached) {
    return attached.refusal === 'busy' ? busy(UPLOAD_RETRY_SECONDS) : refused(attached.refusal);
  }
  if ('ack' in attached) return toAckAnswer(attached.ack);
  return ok({ photoId, repeated: attached.repeated }, attached.repeated ? 200 : 201);
}

const photoSize = z.enum(['thumb', 'full']).default('full');

async function view(request: Request, response: Response, parts: PhotoParts): Promise<Answer> {
  const guarded = requireOperation(request, parts);
  if ('problem' in guarded) return guarded;
  const { session, operation } = guarded;
  const size = photoSize.safeParse(request.query.size);
  if (!size.success) return refused('invalid');
  if (!mayLook(session, operation, parts)) return refused('not-allowed');
  const seen = findFor(session, operation, pathPart(request, 'photo'), parts.photoStore);
  if (!seen) return refused('unknown-photo');
  const { row, why, lasts } = seen;
  const wait = await parts.attempts.count('photoView', session.id);
  if (wait !== null) return busy(wait);
  parts.accessLog.record({ who: session, operationId: operation.id, what: 'photo.opened', subject: row.id, why });
  await sendPhoto(response, parts.photoStore.fileOf(row, size.data), { format: row.format, lasts });
  return { status: 200 };
}

/** Staff by role; walls hang where anybody passes. */
function mayLook(session: Session, operation: LiveOperation, { wallBodies }: PhotoParts): boolean {
  if (session.kind === 'staff') return isMember(session, operation) && (session.role !== 'wall' || wallBodies);
  return operation.state.admins.get(session.adminId)?.status !== 'revoked';
}

interface Seen {
  readonly row: PhotoRow | BroadcastPhotoRow;
  readonly why: 'duty' | 'own' | 'addressed';
  /** False: it may be withdrawn, so nothing keeps it. */
  readonly lasts: boolean;
}

/** An admin sees what that admin brought and the copies addressed to them, and does not learn what else there is (F1). */
function findFor(session: Session, { id: operationId, state }: LiveOperation, photoId: string, store: PhotoStore) {
  const row = store.find(operationId, photoId);
  const forBroadcast = store.forBroadcasts.find(operationId, photoId);
  if (session.kind === 'staff') return found(row ?? forBroadcast, 'duty', row !== null);
  if (row && isOwn(row, session.adminId)) return found(row, 'own', true);
  const isAddressed = forBroadcast?.kind === 'copy' && maySeeCopy(state, session.adminId, photoId);
  return found(isAddressed ? forBroadcast : null, 'addressed', false);
}

function found(row: Seen['row'] | null, why: Seen['why'], lasts: boolean): Seen | null {
  return row && { row, why, lasts };
}

function isOwn({ owner }: PhotoRow, adminId: string): boolean {
  return owner.kind === 'admin' && owner.id === adminId;
}

function sendPhoto(response: Response, file: string, { format, lasts }: { format: string; lasts: boolean }) {
  response.setHeader('Cache-Control', lasts ? 'private, max-age=3600' : 'no-store');
  response.setHeader('Content-Security-Policy', "default-src 'none'");
  response.setHeader('Content-Disposition', 'inline');
  response.type(`image/${format}`);
  return new Promise<void>((resolve, reject) => {
    response.sendFile(file, { cacheControl: false, etag: false, dotfiles: 'allow' }, (error: unknown) => {
      if (error && !response.headersSent) reject(error);
      else resolve();
    });
  });
}
