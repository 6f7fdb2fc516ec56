import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { MAX_MESSAGE_CHARACTERS } from '@nachtwacht/shared/messages/limits.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command, CommandData } from '@nachtwacht/shared/operation/command.ts';
import { policy } from '@nachtwacht/shared/operation/policy.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { chooseGroup } from '@nachtwacht/shared/passing/choose-group.ts';
import { passOnRequest } from '@nachtwacht/shared/wire/http.ts';
import { type Request, Router } from 'express';
import type { LiveOperation } from '../operation/live-operation.ts';
import { toAckAnswer } from './ack-answer.ts';
import { type Answer, answering, busy, readBody, refused } from './answer.ts';
import { jsonLimits, readJson } from './read-json.ts';
import { pathPart, resource } from './resource.ts';
import { isMember, requireMember } from './session-guard.ts';
import type { SessionParts } from './session-routes.ts';

export function passOnRoutes(parts: SessionParts): Router {
  const router = Router();
  const path = '/operations/:operation';
  resource(router, `${path}/messages/:message/pass-on`, {
    post: [readJson(jsonLimits.small), answering((request) => passOn(request, parts, findMessage))],
  });
  resource(router, `${path}/broadcasts/:broadcast/pass-on`, {
    post: [readJson(jsonLimits.small), answering((request) => passOn(request, parts, findBroadcast))],
  });
  return router;
}

/** What goes over, and the record of it in the operation that it leaves. */
interface Passed {
  readonly words: Words;
  record(to: { operationId: string; toMessageId: string; staffId: string }): Omit<Command, 'id'>;
}

type Words = Omit<CommandData<'message.forward'>, 'messageId' | 'groupId' | 'photosExpected' | 'broadcastId'>;
type Find = (request: Request, operation: LiveOperation) => Passed | 'unknown-message' | 'unknown-broadcast';

async function passOn(request: Request, parts: SessionParts, find: Find): Promise<Answer> {
  const { identity, operations, attempts } = parts;
  const guarded = requireMember(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  const { session, operation } = guarded;
  if (!policy['message.claim'].who.includes(session.role)) return refused('not-allowed');
  const read = readBody(request, passOnRequest);
  if ('problem' in read) return read;
  const { toOperationId, toMessageId, commandId } = read.body;
  const target = operations.get(toOperationId);
  if (!target || target.id === operation.id) return refused('unknown-operation');
  if (!isMember(session, target)) return refused('not-allowed');
  const passed = find(request, operation);
  if (typeof passed === 'string') return refused(passed);
  const wait = await attempts.count('command', session.id);
  if (wait !== null) return busy(wait);
  const group = chooseGroup(target.state.groups.values(), toPoint(passed.words.place));
  if (!group) return refused('unknown-group');
  const data = { ...passed.words, messageId: toMessageId, groupId: group.id, photosExpected: 0, broadcastId: null };
  const from: Actor = { kind: 'gateway', id: `operation ${operation.id}` };
  const brought = await target.submit({ id: commandId, type: 'message.forward', data }, from);
  if (!brought.ok) return toAckAnswer(brought);
  // The id that the other operation used for the message serves the record here: a repeat finds what is there.
  const record = passed.record({ operationId: target.id, toMessageId, staffId: session.staffId });
  return toAckAnswer(await operation.submit({ ...record, id: commandId } as Command, SYSTEM));
}

const findMessage: Find = (request, operation) => {
  const message = operation.state.messages.get(pathPart(request, 'message'));
  if (!message?.content) return 'unknown-message';
  const messageId = message.id;
  return {
    words: wordsOf(message, operation),
    record: (to) => ({ type: 'message.passOn', data: { messageId, ...to } }),
  };
};

const findBroadcast: Find = (request, operation) => {
  const broadcast = operation.state.broadcasts.get(pathPart(request, 'broadcast'));
  if (!broadcast?.content || broadcast.sentAt === null) return 'unknown-broadcast';
  const broadcastId = broadcast.id;
  return {
    words: wordsOfBroadcast(broadcast, broadcast.content, operation),
    record: (to) => ({ type: 'broadcast.passOn', data: { broadcastId, ...to } }),
  };
};

function wordsOf({ content, number, seenAt, source, called112 }: Message, operation: LiveOperation): Words {
  const { text = '', place = null } = content ?? {};
  return {
    text,
    place: place?.kind === 'point' ? place : null,
    seenAt,
    source,
    called112,
    ...reporter(operation, number),
  };
}

function wordsOfBroadcast(
  { number }: Broadcast,
  { title, text, point }: NonNullable<Broadcast['content']>,
  operation: LiveOperation,
): Words {
  const place = point && ({ kind: 'point', lng: point.lng, lat: point.lat } as const);
  return {
    ...{ text: `${title}\n${text}`.slice(0, MAX_MESSAGE_CHARACTERS), place, seenAt: null },
    ...{ source: 'forwarded', called112: 'unknown', ...reporter(operation, number) },
  };
}

/** Where it comes from, in the place where a reporter's handle stands. */
function reporter({ state }: LiveOperation, number: number): { reporterRef: string } {
  return { reporterRef: `${state.operation?.content?.name ?? ''}, nr. ${number}`.slice(-80).trim() };
}

function toPoint(place: Words['place']): Point | null {
  return place?.kind === 'point' ? { lng: place.lng, lat: place.lat } : null;
}
