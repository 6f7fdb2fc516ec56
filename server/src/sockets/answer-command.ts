import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { v7 } from 'uuid';
import type { Session, Sessions } from '../identity/session.ts';
import type { Log } from '../log.ts';
import type { Rate } from './rate.ts';

/** What a command needs to know of the socket it came by. */
export interface CommandSocket {
  readonly id: string;
  readonly handshake: { readonly headers: { readonly cookie?: string | undefined } };
  disconnect(close: boolean): unknown;
}

export interface AnswerParts {
  readonly sessions: Sessions;
  readonly log: Log;
  readonly rate: Rate;
}

/**
 * Answers one command: session still good? → within its rate? → `perform`. A fault is logged once with its id;
 * the person gets the id only.
 */
export async function answerCommand(
  { sessions, log, rate }: AnswerParts,
  socket: CommandSocket,
  session: Session,
  perform: () => Promise<Ack>,
): Promise<Ack | null> {
  try {
    if (sessions.fromCookies(socket.handshake.headers.cookie)?.id !== session.id) {
      socket.disconnect(true);
      return null;
    }
    const retryAfterSeconds = await rate(socket.id);
    if (retryAfterSeconds !== null) return { ok: false, refusal: { code: 'busy', retryAfterSeconds } };
    return await perform();
  } catch (error) {
    return { ok: false, fault: logFault(log, error, 'a command failed') };
  }
}

export function logFault(log: Log, error: unknown, what: string): string {
  const fault = v7();
  log.error({ fault, err: error }, what);
  return fault;
}

/** A client may leave the answer out, or send something else in its place. */
export function isAck<T>(ack: unknown): ack is (answer: T) => void {
  return typeof ack === 'function';
}
