import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { toFieldMessage } from '@nachtwacht/shared/wire/field-view.ts';
import { type Request, type Response, Router } from 'express';
import { toAckAnswer } from '../http/ack-answer.ts';
import { type Answer, answering, busy, ok, refused, sendAnswer } from '../http/answer.ts';
import { jsonLimits, readJson } from '../http/read-json.ts';
import { pathPart, resource } from '../http/resource.ts';
import { requireToken, type TokenGuardParts } from '../http/token-guard.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { BUSY_SECONDS, bringMessage } from './bring-message.ts';
import type { IntakeKeys } from './intake-keys.ts';
import { type IntakeCourse, idempotencyKey } from './intake-schema.ts';
import { openApiDocument } from './open-api.ts';
import { readUpload } from './read-upload.ts';

export interface IntakeParts extends TokenGuardParts {
  readonly photoStore: PhotoStore;
  readonly keys: IntakeKeys;
}

export function intakeRoutes(parts: IntakeParts): Router {
  const router = Router();
  const document = openApiDocument();
  const json = readJson(jsonLimits.small);
  resource(router, '/openapi.json', { get: [answering(() => ok(document))] });
  resource(router, '/operations/:operation/messages', {
    post: [json, answering((request, response) => bring(request, response, parts))],
  });
  resource(router, '/operations/:operation/messages/:message', {
    get: [answering((request) => tellCourse(request, parts))],
  });
  router.use((_request, response) => sendAnswer(response, refused('not-found')));
  return router;
}

async function bring(request: Request, response: Response, parts: IntakeParts): Promise<Answer> {
  const guarded = await requireToken(request, parts, 'gateway');
  if ('problem' in guarded) return guarded;
  const { gateway, operation } = guarded;
  const key = idempotencyKey.safeParse(request.get('idempotency-key'));
  if (!key.success) {
    return refused('invalid', { issues: [{ path: 'Idempotency-Key', message: '1 to 200 visible ASCII characters' }] });
  }
  const leave = parts.photoStore.places.take(`gateway/${gateway.id}`);
  if (!leave) return busy(BUSY_SECONDS);
  const read = await readUpload(request, response, parts.photoStore);
  try {
    if ('problem' in read) return read;
    const ids = () => parts.keys.idsOf(gateway.id, key.data);
    const known = parts.keys.find(gateway.id, key.data);
    const brought = await bringMessage({ ...read, operation, gateway, photoStore: parts.photoStore, known, ids });
    if ('problem' in brought) return brought;
    if ('ack' in brought) return toAckAnswer(brought.ack);
    const course = toCourse(operation, brought.message);
    return brought.repeated ? ok({ ...course, repeated: true }) : ok(course, 201);
  } finally {
    leave();
    await read.clear();
  }
}

async function tellCourse(request: Request, parts: IntakeParts): Promise<Answer> {
  const guarded = await requireToken(request, parts, 'gateway');
  if ('problem' in guarded) return guarded;
  const { gateway, operation } = guarded;
  const message = operation.state.messages.get(pathPart(request, 'message'));
  return message?.gatewayId === gateway.id ? ok(toCourse(operation, message)) : refused('unknown-message');
}

function toCourse({ state }: LiveOperation, message: Message): IntakeCourse {
  const { id, number, groupId, receivedAt, lookedAtAt, decidedAt, lastDecision, answers } = toFieldMessage(
    state,
    message,
  );
  const photos = message.photoCount;
  return { id, number, groupId, receivedAt, photos, lookedAtAt, decidedAt, lastDecision, answers: [...answers] };
}
