import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import { may } from '@nachtwacht/shared/operation/policy.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { Problem } from '@nachtwacht/shared/wire/http.ts';
import { busy, refused } from '../http/answer.ts';
import type { Gateway } from '../identity/gateway-tokens.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import type { PhotoStore, PreparedPhoto } from '../photos/photo-store.ts';
import type { IntakeIds } from './intake-keys.ts';
import type { IntakeMessage } from './intake-schema.ts';

export interface Brought {
  readonly operation: LiveOperation;
  readonly gateway: Gateway;
  readonly message: IntakeMessage;
  readonly files: readonly string[];
  readonly photoStore: PhotoStore;
  /** Under which the key brought a message before; null the first time. */
  readonly known: IntakeIds | null;
  /** Asked for once everything else is in order, so that refused tries leave nothing behind. */
  ids(): IntakeIds;
}

/** After which a gateway that finds no place, or its own earlier try still at work, comes back. */
export const BUSY_SECONDS = 2;

type Outcome =
  | { readonly message: Message; readonly repeated: boolean }
  | { readonly problem: Problem }
  | { readonly ack: Exclude<Ack, { ok: true }> };

/** All photos are read before anything is journaled: a message comes in whole or not at all (R1). */
export async function bringMessage(brought: Brought): Promise<Outcome> {
  const { operation, gateway, message, files, photoStore } = brought;
  const isRepeat = brought.known !== null && operation.state.messages.has(brought.known.messageId);
  const refusal = may({ kind: 'gateway', id: gateway.id }, 'message.forward', operation.state);
  if (refusal && !isRepeat) return refused(refusal.code);
  const group = findGroup(operation.state, message.group);
  if (!group) return refused('unknown-group');
  const prepared: PreparedPhoto[] = [];
  try {
    for (const file of files) {
      const made = await photoStore.prepare(file);
      if ('refusal' in made) return refused(made.refusal);
      prepared.push(made.prepared);
    }
    return await journal(brought, group, prepared);
  } finally {
    await Promise.all(prepared.map((photo) => photoStore.discard(photo)));
  }
}

async function journal(brought: Brought, group: Group, photos: readonly PreparedPhoto[]): Promise<Outcome> {
  const { operation, gateway, photoStore } = brought;
  const owner = { kind: 'gateway', id: gateway.id } as const;
  const { commandId, messageId, photoIds } = brought.ids();
  const command = toCommand(brought.message, { commandId, messageId, groupId: group.id, photos: photos.length });
  const ack = await operation.submit(command, owner);
  if (!ack.ok) return { ack };
  for (const [index, photo] of photos.entries()) {
    const photoId = photoIds[index];
    if (photoId === undefined) return refused('too-many-photos');
    const attached = await photoStore.attach({ operation, photoId, messageId, owner }, photo);
    if ('refusal' in attached) return attached.refusal === 'busy' ? busy(BUSY_SECONDS) : refused(attached.refusal);
    if ('ack' in attached) return { ack: attached.ack };
  }
  const message = operation.state.messages.get(messageId);
  if (!message) throw new Error('a message that was journaled is not there');
  return { message, repeated: ack.receipt.repeated };
}

function toCommand(
  message: IntakeMessage,
  { commandId, messageId, groupId, photos }: { commandId: string; messageId: string; groupId: string; photos: number },
): Command {
  const { text, place, seenAt, source, called112, reporterRef } = message;
  const said = { text, place: place ?? null, seenAt: seenAt ?? null, source, called112 };
  const data = { messageId, groupId, ...said, reporterRef: reporterRef ?? null, photosExpected: photos };
  return { id: commandId, type: 'message.forward', data: { ...data, broadcastId: null } };
}

function findGroup({ groups }: State, named: string | number): Group | null {
  const number = typeof named === 'number' || /^\d{1,5}$/.test(named) ? Number(named) : null;
  if (number === null) return groups.get(String(named)) ?? null;
  for (const group of groups.values()) if (group.number === number) return group;
  return null;
}
