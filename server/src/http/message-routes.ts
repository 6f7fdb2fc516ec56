import { type MessageBodies, SEARCH_LIMIT, type SearchResult } from '@nachtwacht/shared/wire/http.ts';
import { type Request, Router } from 'express';
import type { AccessLog } from '../access/access-log.ts';
import { type Answer, answering, busy, ok, refused } from './answer.ts';
import { invalid } from './problem.ts';
import { pathPart, resource } from './resource.ts';
import { searchMessages, toTerms } from './search.ts';
import { requireMember } from './session-guard.ts';
import type { SessionParts } from './session-routes.ts';

export interface MessageParts extends SessionParts {
  readonly accessLog: AccessLog;
  readonly wallBodies: boolean;
}

export function messageRoutes(parts: MessageParts): Router {
  const router = Router();
  resource(router, '/operations/:operation/messages/:message/content', {
    get: [answering((request) => tellBodies(request, parts))],
  });
  resource(router, '/operations/:operation/search', { get: [answering((request) => search(request, parts))] });
  return router;
}

async function tellBodies(request: Request, parts: MessageParts): Promise<Answer> {
  const guarded = requireReader(request, parts);
  if ('problem' in guarded) return guarded;
  const { session, operation } = guarded;
  const wait = await parts.attempts.count('content', session.id);
  if (wait !== null) return busy(wait);
  const message = operation.state.messages.get(pathPart(request, 'message'));
  if (!message) return refused('unknown-message');
  const access = { who: session, operationId: operation.id, subject: message.id, why: 'duty' } as const;
  parts.accessLog.record({ ...access, what: 'message.opened' });
  const feedback = message.decisions.flatMap(({ kind, id }) => {
    const found = kind === 'feedback' ? operation.state.feedback.get(id) : undefined;
    return found ? [{ feedbackId: id, content: found.content && { text: found.content.text } }] : [];
  });
  return ok({ messageId: message.id, content: toMutable(message.content), feedback } satisfies MessageBodies);
}

async function search(request: Request, parts: MessageParts): Promise<Answer> {
  const guarded = requireReader(request, parts);
  if ('problem' in guarded) return guarded;
  const { session, operation } = guarded;
  const terms = toTerms(request.query.q);
  if (!terms) return { problem: invalid('q', 'one to eight words, 200 characters') };
  const wait = await parts.attempts.count('search', session.id);
  if (wait !== null) return busy(wait);
  const subject = terms.join(' ');
  parts.accessLog.record({ who: session, operationId: operation.id, what: 'searched', subject, why: 'duty' });
  const { messages, more } = searchMessages(operation.state, terms, SEARCH_LIMIT);
  const found = messages.map(({ id, content }) => ({ messageId: id, content: toMutable(content) }));
  return ok({ messages: found, more } satisfies SearchResult);
}

/** A wall hangs where anybody passes: no words there unless configured. */
function requireReader(request: Request, { identity, operations, wallBodies }: MessageParts) {
  const guarded = requireMember(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  return guarded.session.role === 'wall' && !wallBodies ? refused('not-allowed') : guarded;
}

function toMutable<T extends { readonly photoIds: readonly string[] }>(content: T | null) {
  return content && { ...content, photoIds: [...content.photoIds] };
}
