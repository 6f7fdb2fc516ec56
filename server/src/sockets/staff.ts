import { type Command, parseCommand } from '@nachtwacht/shared/operation/command.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import {
  attendance,
  resumeRequest,
  type StaffClientEvents,
  type StaffServerEvents,
} from '@nachtwacht/shared/wire/staff.ts';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import type { Log } from '../log.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import { answerCommand, isAck, logFault } from './answer-command.ts';
import { admitStaff, DoorError, type DoorParts, readBuild, type StaffSession } from './door.ts';
import { ATTENDANCES, RESUMES, STAFF_COMMANDS } from './limits.ts';
import type { OpenSockets } from './open-sockets.ts';
import { createRate, type Rate } from './rate.ts';
import type { Depth } from './staff-entries.ts';
import type { StaffRoom } from './staff-room.ts';

export interface StaffSeat {
  session: StaffSession;
  operation: LiveOperation;
}
export type StaffNamespace = Namespace<StaffClientEvents, StaffServerEvents, DefaultEventsMap, StaffSeat>;
export type StaffSocket = Socket<StaffClientEvents, StaffServerEvents, DefaultEventsMap, StaffSeat>;

export interface StaffParts extends DoorParts {
  readonly log: Log;
  readonly build: string;
  readonly wallBodies: boolean;
  readonly openSockets: OpenSockets;
  readonly roomOf: (operation: LiveOperation) => StaffRoom;
}

/** Commands, resuming and attendance of everybody who works with the whole picture. */
export function serveStaff(namespace: StaffNamespace, parts: StaffParts): void {
  const { sessions, log, openSockets } = parts;
  const rates = { commands: createRate(STAFF_COMMANDS), resumes: createRate(RESUMES), live: createRate(ATTENDANCES) };

  namespace.use((socket, next) => {
    try {
      const { handshake } = socket;
      const seat = admitStaff(parts, { cookie: handshake.headers.cookie, auth: handshake.auth });
      if (openSockets.isFull(seat.session.id)) throw new DoorError('too-many-screens');
      Object.assign(socket.data, seat);
      next();
    } catch (error) {
      next(error instanceof DoorError ? error : new Error(logFault(log, error, 'a screen could not be let in')));
    }
  });

  namespace.on('connection', (socket) => {
    const { session, operation } = socket.data;
    const room = parts.roomOf(operation);
    const depth: Depth = session.role === 'wall' && !parts.wallBodies ? 'headers' : 'bodies';
    openSockets.add(session.id, socket);
    room.enter(socket);
    if (isOutdated(socket.handshake.auth, parts.build)) socket.emit('outdated', { build: parts.build });

    socket.on('command', async (envelope: unknown, ack: unknown) => {
      const perform = () => submit(operation, session, parseCommand(envelope));
      const answer = await answerCommand({ sessions, log, rate: rates.commands }, socket, session, perform);
      if (answer && isAck<Ack>(ack)) ack(answer);
    });
    socket.on('resume', (request: unknown, ack: unknown) => {
      void resume(request, { socket, room, depth, rate: rates.resumes, log }, (ok) => {
        if (isAck<{ ok: boolean }>(ack)) ack({ ok });
      });
    });
    socket.on('live', (said: unknown) => void attend(said, { socket, room, rate: rates.live, log }));
    socket.on('disconnect', () => room.leave(socket));
  });
}

export function isOutdated(auth: unknown, build: string): boolean {
  const theirs = readBuild(auth);
  return theirs !== null && theirs !== build;
}

async function submit(
  operation: LiveOperation,
  { staffId, role }: StaffSession,
  parsed: { command: Command } | { refusal: Extract<Ack, { refusal: object }>['refusal'] },
): Promise<Ack> {
  if ('refusal' in parsed) return { ok: false, refusal: parsed.refusal };
  return operation.submit(parsed.command, { kind: 'staff', id: staffId, role });
}

interface Handling {
  readonly socket: StaffSocket;
  readonly room: StaffRoom;
  readonly rate: Rate;
  readonly log: Log;
}

async function resume(
  request: unknown,
  { socket, room, depth, rate, log }: Handling & { depth: Depth },
  answer: (ok: boolean) => void,
): Promise<void> {
  try {
    const parsed = resumeRequest.safeParse(request);
    if (!parsed.success || (await rate(socket.id)) !== null) return answer(false);
    room.resume(socket, parsed.data, depth, () => answer(true));
  } catch (error) {
    logFault(log, error, 'a screen could not resume');
    answer(false);
  }
}

async function attend(said: unknown, { socket, room, rate, log }: Handling): Promise<void> {
  try {
    const parsed = attendance.safeParse(said);
    if (!parsed.success || (await rate(socket.id)) !== null) return;
    const { operation, session } = socket.data;
    room.live.presence.setOnDuty(socket.id, parsed.data.onDuty);
    if (parsed.data.messageIds.length > 0) operation.attend(session.staffId, parsed.data.messageIds);
    room.live.touch();
  } catch (error) {
    logFault(log, error, 'attendance could not be noted');
  }
}
