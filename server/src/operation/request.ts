import { createHmac, type KeyObject } from 'node:crypto';
import type { UrgencyAssessment } from '@nachtwacht/shared/hints/urgency.ts';
import { readUrgency } from '@nachtwacht/shared/hints/urgency-read.ts';
import { canonicalJson, type Json } from '@nachtwacht/shared/journal/canonical.ts';
import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';

/** A command on its way to the record, with all that is worked out before it meets the state. */
export interface Request {
  readonly command: Command;
  readonly actor: Actor;
  readonly actorId: string;
  readonly digest: string | null;
  readonly assessment: UrgencyAssessment | null;
  readonly answer: (ack: Ack) => void;
}

/** Null when the command holds text that has no canonical form (NUL, a lone surrogate). */
export function createRequest(
  command: Command,
  actor: Actor,
  digestKey: KeyObject | null,
  answer: (ack: Ack) => void,
): Request | null {
  const text = toCanonical(command);
  if (text === null) return null;
  const digest = digestKey && createHmac('sha256', digestKey).update(text).digest('hex');
  return { command, actor, actorId: `${actor.kind}:${actor.id}`, digest, assessment: assess(command), answer };
}

export function isFromField(actor: Actor): boolean {
  return actor.kind === 'admin' || (actor.kind === 'gateway' && actor.purpose !== 'control-room');
}

function assess(command: Command): UrgencyAssessment | null {
  if (command.type === 'message.forward') return readUrgency(command.data.text, command.data.called112);
  return command.type === 'message.reply' ? readUrgency(command.data.text, 'unknown') : null;
}

function toCanonical({ type, data }: Command): string | null {
  try {
    return canonicalJson({ type, data: data as Json });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
