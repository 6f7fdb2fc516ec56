import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import { commandEnvelope, parseCommand } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import {
  type FieldClientEvents,
  type FieldServerEvents,
  type ReceiptsReport,
  receiptsReport,
} from '@nachtwacht/shared/wire/field.ts';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import type { Log } from '../log.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import { answerCommand, isAck, logFault } from './answer-command.ts';
import { type AdminSession, admitAdmin, DoorError, type DoorParts } from './door.ts';
import type { FieldRoom } from './field-room.ts';
import { FIELD_COMMANDS } from './limits.ts';
import type { OpenSockets } from './open-sockets.ts';
import { createRate } from './rate.ts';
import { isOutdated } from './staff.ts';

export interface FieldSeat {
  session: AdminSession;
  operation: LiveOperation;
}
export type FieldNamespace = Namespace<FieldClientEvents, FieldServerEvents, DefaultEventsMap, FieldSeat>;
export type FieldSocket = Socket<FieldClientEvents, FieldServerEvents, DefaultEventsMap, FieldSeat>;

export interface FieldParts extends DoorParts {
  readonly log: Log;
  readonly build: string;
  readonly openSockets: OpenSockets;
  readonly roomOf: (operation: LiveOperation) => FieldRoom;
}

/** Journaled by HTTP alone, where the photo or the invitation itself is seen. */
const overHttp: ReadonlySet<CommandType> = new Set(['message.addPhoto', 'admin.join']);

/** Phones of group admins: their own view, what changes in it, and their commands. */
export function serveField(namespace: FieldNamespace, parts: FieldParts): void {
  const { sessions, log, openSockets } = parts;
  const rate = createRate(FIELD_COMMANDS);

  namespace.use((socket, next) => {
    try {
      const { handshake } = socket;
      const seat = admitAdmin(parts, { cookie: handshake.headers.cookie, auth: handshake.auth });
      if (openSockets.isFull(seat.session.id)) throw new DoorError('too-many-screens');
      Object.assign(socket.data, seat);
      next();
    } catch (error) {
      next(error instanceof DoorError ? error : new Error(logFault(log, error, 'a phone could not be let in')));
    }
  });

  namespace.on('connection', (socket) => {
    const { session } = socket.data;
    const room = parts.roomOf(socket.data.operation);
    openSockets.add(session.id, socket);
    room.enter(socket);
    if (isOutdated(socket.handshake.auth, parts.build)) socket.emit('outdated', { build: parts.build });

    socket.on('command', async (envelope: unknown, ack: unknown) => {
      const perform = () => submit(envelope, socket.data);
      const answer = await answerCommand({ sessions, log, rate }, socket, session, perform);
      if (answer && isAck<Ack>(ack)) ack(answer);
    });
    socket.on('disconnect', () => room.leave(socket));
  });
}

async function submit(envelope: unknown, seat: FieldSeat): Promise<Ack> {
  const asReport = commandEnvelope.safeParse(envelope).data;
  if (asReport?.type === 'receipts.report') return report(asReport.data, seat);
  const parsed = parseCommand(envelope);
  if ('refusal' in parsed) return { ok: false, refusal: parsed.refusal };
  if (overHttp.has(parsed.command.type)) return { ok: false, refusal: { code: 'not-allowed' } };
  const actor: Actor = { kind: 'admin', id: seat.session.adminId };
  return seat.operation.submit(parsed.command, actor);
}

/** An admin tells only of what was sent to that admin; the server fills in who. */
async function report(data: unknown, { operation, session }: FieldSeat): Promise<Ack> {
  const parsed = receiptsReport.safeParse(data);
  if (!parsed.success) return { ok: false, refusal: { code: 'invalid', issues: toIssues(parsed.error.issues) } };
  const { receipts } = parsed.data;
  const admin = operation.state.admins.get(session.adminId);
  if (admin?.status === 'revoked') return { ok: false, refusal: { code: 'admin-revoked' } };
  // Receipts stand apart from each other: one of which nothing may be told takes no other with it.
  const addressed = receipts.filter((each) => isAddressed(operation, session.adminId, each));
  if (addressed.length === 0) return { ok: false, refusal: { code: 'unknown-broadcast' } };
  return operation.report(addressed.map((each) => ({ ...each, adminId: session.adminId })));
}

function isAddressed({ state }: LiveOperation, adminId: string, { itemId }: ReceiptsReport['receipts'][number]) {
  const broadcast = state.broadcasts.get(itemId);
  if (broadcast) return broadcast.sentAt !== null && broadcast.course.byAdmin.has(adminId);
  return state.feedback.get(itemId)?.course.byAdmin.has(adminId) === true;
}

function toIssues(issues: readonly { path: PropertyKey[]; message: string }[]) {
  return issues.slice(0, 20).map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}
