import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { Push } from './channels/push/open-push.ts';
import type { Identity } from './identity/identity.ts';
import type { Log } from './log.ts';
import type { LiveOperation, Operations } from './operation/live-operation.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { PhotoStore } from './photos/photo-store.ts';

export interface FollowerParts {
  readonly identity: Identity;
  readonly photoStore: PhotoStore;
  readonly outbox: Pick<Outbox, 'follow'>;
  readonly push: Pick<Push, 'forget'>;
  readonly log: Log;
}

/** What the journal decides about things outside it: a revoked admin is signed out, destroyed data takes its photos along. */
export async function followOperations(operations: Operations, parts: FollowerParts): Promise<Operations> {
  const followed = new Set<string>();
  const follow = (operation: LiveOperation | null) => {
    if (!operation || followed.has(operation.id)) return;
    followed.add(operation.id);
    operation.onBatch(({ events }) => {
      for (const event of events) obey(operation.id, event, parts);
    });
    parts.outbox.follow(operation);
  };
  for (const operation of operations.list()) {
    await catchUp(operation, parts);
    follow(operation);
  }
  return {
    ...operations,
    async create(id, command, actor) {
      const ack = await operations.create(id, command, actor);
      follow(operations.get(id));
      return ack;
    },
  };
}

function obey(operationId: string, event: RecordedEvent, { identity, photoStore, push, log }: FollowerParts): void {
  if (event.type === 'admin.revoked' || event.type === 'admin.left') {
    identity.sessions.revokeAdmin(operationId, event.header.adminId);
    identity.links.revokeAdmin(operationId, event.header.adminId);
  }
  if (event.type === 'operation.destroyed') {
    push.forget(operationId);
    photoStore.destroy(operationId).catch((error: unknown) => {
      log.fatal({ operation: operationId, err: error }, 'photos are not destroyed yet: the next start tries again');
    });
  }
}

/** What a stop of the server came between. */
async function catchUp({ id, state }: LiveOperation, { identity, photoStore, push }: FollowerParts): Promise<void> {
  for (const admin of state.admins.values()) {
    if (admin.status !== 'revoked') continue;
    identity.sessions.revokeAdmin(id, admin.id);
    identity.links.revokeAdmin(id, admin.id);
  }
  if (state.operation?.status !== 'destroyed') return;
  push.forget(id);
  await photoStore.destroy(id);
}
