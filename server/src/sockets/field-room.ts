import type { ReceiptNews } from '@nachtwacht/shared/receipts/events.ts';
import { courseOf } from '@nachtwacht/shared/receipts/reduce.ts';
import type { FieldChange } from '@nachtwacht/shared/wire/field.ts';
import { fieldView } from '@nachtwacht/shared/wire/field-view.ts';
import type { Log } from '../log.ts';
import type { Batch, LiveOperation } from '../operation/live-operation.ts';
import { logFault } from './answer-command.ts';
import type { FieldNamespace, FieldSocket } from './field.ts';
import { type FieldPacket, toFieldPackets, toRooms } from './field-packets.ts';
import type { Reach } from './reach.ts';
import { createTurns } from './turns.ts';
import { whenDurable } from './when-durable.ts';

/** All phones of one operation. Views and changes take turns in one line, so that each phone gets them in order. */
export interface FieldRoom {
  enter(socket: FieldSocket): void;
  leave(socket: FieldSocket): void;
  publish(batch: Batch): void;
}

export interface FieldRoomParts {
  readonly namespace: FieldNamespace;
  readonly operation: LiveOperation;
  readonly reach: Reach;
  readonly log: Log;
}

export function createFieldRoom({ namespace, operation, reach, log }: FieldRoomParts): FieldRoom {
  const fault = (error: unknown) => logFault(log, error, 'phones could not be told');
  const takeTurn = createTurns(fault);
  const roomOf = (adminId: string) => `${operation.id} ${adminId}`;

  const tellSent = (itemIds: readonly string[], adminIds: readonly string[]) => {
    const news = itemIds.flatMap((itemId) => adminIds.flatMap((adminId) => toSent(operation, itemId, adminId) ?? []));
    if (news.length > 0) operation.report(news).catch(fault);
  };

  const welcome = (socket: FieldSocket) => {
    const { adminId } = socket.data.session;
    whenDurable(operation, () => {
      const view = socket.connected ? fieldView(operation.state, adminId) : null;
      if (!view) return;
      socket.join(roomOf(adminId));
      socket.emit('view', view);
      tellSent(
        view.receipts.map(({ itemId }) => itemId),
        [adminId],
      );
    });
  };

  const serve = (seq: number, changes: readonly FieldChange[], adminIds: readonly string[]) => {
    const connected = adminIds.filter(reach.has);
    const rooms = connected.map(roomOf);
    if (rooms.length === 0) return;
    takeTurn({
      weight: rooms.length,
      serve: () => {
        namespace.to(rooms).emit('changes', { seq, changes });
        tellSent(changes.flatMap(itemOf), connected.filter(reach.has));
      },
      drop: () => namespace.in(rooms).disconnectSockets(true),
    });
  };

  const tell = (seq: number, { adminIds, changes }: FieldPacket) => {
    for (const room of toRooms(adminIds === 'everyone' ? reach.all() : adminIds)) serve(seq, changes, room);
  };

  return {
    enter: (socket) => {
      reach.came(socket.data.session.adminId);
      takeTurn({ weight: 1, serve: () => welcome(socket), drop: () => socket.disconnect(true) });
    },
    leave: (socket) => reach.went(socket.data.session.adminId),
    publish: ({ events, position }) => {
      for (const { type, header } of events) {
        if (type === 'admin.revoked' || type === 'admin.left')
          namespace.in(roomOf(header.adminId)).disconnectSockets(true);
      }
      for (const packet of toFieldPackets(operation.state, events)) tell(position.seq, packet);
    },
  };
}

/** What a phone has once this change has come to it. */
function itemOf(change: FieldChange): readonly string[] {
  if (change.kind === 'broadcast') return [change.broadcast.id];
  return change.kind === 'receipt' ? [change.receipt.itemId] : [];
}

function toSent({ state }: LiveOperation, itemId: string, adminId: string): ReceiptNews | null {
  const known = courseOf(state, itemId)?.byAdmin.get(adminId)?.state;
  return known === 'queued' || known === 'failed' ? { state: 'sent', itemId, adminId } : null;
}
