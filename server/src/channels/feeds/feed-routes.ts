import type { Problem } from '@nachtwacht/shared/wire/http.ts';
import { type Request, type Response, Router } from 'express';
import { type Answer, answering, refused } from '../../http/answer.ts';
import { isLocal } from '../../http/local.ts';
import { pathPart, resource } from '../../http/resource.ts';
import { requireToken, type TokenGuardParts } from '../../http/token-guard.ts';
import type { LiveOperation } from '../../operation/live-operation.ts';
import { toAtom } from './atom.ts';
import { toCap } from './cap.ts';
import { toGeoJson } from './dispatches-geojson.ts';

export interface FeedParts extends TokenGuardParts {
  readonly capSender: string;
}

/** For other systems that read along, with a token of purpose feed. An exercise is told to this machine alone. */
export function feedRoutes(parts: FeedParts): Router {
  const router = Router();
  const telling = (type: string, tell: (operation: LiveOperation, request: Request) => string | null) =>
    answering(async (request, response) => {
      const guarded = await requireReader(request, parts);
      if ('problem' in guarded) return guarded;
      const text = tell(guarded.operation, request);
      return text === null ? refused('unknown-broadcast') : sendText(response, type, text);
    });
  resource(router, '/operations/:operation/dispatches.geojson', {
    get: [telling('application/geo+json', ({ state }) => JSON.stringify(toGeoJson(state)))],
  });
  resource(router, '/operations/:operation/broadcasts.atom', {
    get: [
      telling('application/atom+xml', ({ state, id }) =>
        toAtom({ state, operationId: id, base: `/api/v1/operations/${id}` }),
      ),
    ],
  });
  resource(router, '/operations/:operation/broadcasts/:broadcast.cap.xml', {
    get: [
      telling('application/cap+xml', ({ state, id }, request) => {
        const broadcast = state.broadcasts.get(pathPart(request, 'broadcast'));
        return broadcast ? toCap({ state, operationId: id, broadcast, sender: parts.capSender }) : null;
      }),
    ],
  });
  return router;
}

async function requireReader(
  request: Request,
  parts: FeedParts,
): Promise<{ operation: LiveOperation } | { problem: Problem }> {
  const guarded = await requireToken(request, parts, 'feed');
  if ('problem' in guarded) return guarded;
  const isExercise = guarded.operation.state.operation?.exercise === true;
  return isExercise && !isLocal(request) ? refused('exercise-stays-here') : guarded;
}

function sendText(response: Response, type: string, text: string): Answer {
  response.setHeader('Cache-Control', 'no-store');
  response.type(`${type}; charset=utf-8`).send(text);
  return { status: 200 };
}
