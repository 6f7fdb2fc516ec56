import {
  type HangingWalls,
  hangingWalls,
  type PairedWall,
  pairedWall,
  type WaitingWall,
  waitingWall,
} from '@nachtwacht/shared/wire/pairing.ts';
import { z } from 'zod';
import { ask, type Reply } from './requests.ts';

const wallsOf = (operationId: string) => `/api/operations/${operationId}/walls`;

export function inspectPairing(operationId: string, code: string): Promise<Reply<WaitingWall>> {
  return ask(`${wallsOf(operationId)}/inspect`, waitingWall, { code });
}

export function pairWall(operationId: string, wall: { code: string; name: string }): Promise<Reply<PairedWall>> {
  return ask(wallsOf(operationId), pairedWall, wall);
}

export function askWalls(operationId: string): Promise<Reply<HangingWalls>> {
  return ask(wallsOf(operationId), hangingWalls);
}

export function revokeWall(operationId: string, sessionId: string): Promise<Reply<null>> {
  return ask(`${wallsOf(operationId)}/${sessionId}`, z.null(), undefined, 'DELETE');
}
