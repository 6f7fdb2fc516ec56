import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { Answer } from './answer.ts';
import { toFaultProblem, toProblem } from './problem.ts';

/** An `Ack` as HTTP tells it: with the status of its refusal, and readable as a problem too. */
export function toAckAnswer(ack: Ack, status = 200): Answer {
  if (ack.ok) return { status, json: ack };
  if ('refusal' in ack) return { problem: toProblem(ack.refusal.code, ack.refusal), members: ack };
  return { problem: toFaultProblem(ack.fault), members: ack };
}
