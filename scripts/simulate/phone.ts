import { setTimeout as wait } from 'node:timers/promises';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type {
  ChangesPacket,
  FieldBroadcast,
  FieldMessage,
  FieldView,
  ReceiptsReport,
} from '@nachtwacht/shared/wire/field.ts';
import { FIELD_NAMESPACE } from '@nachtwacht/shared/wire/namespaces.ts';
import { io, type Socket } from 'socket.io-client';
import { v7 as newId } from 'uuid';

export interface Phone {
  /** Sends until the server has it, whatever happens to the connection; the id makes that once. */
  send(id: string, type: string, data: unknown): Promise<Ack>;
  /** Uploads one photo to a message, with a few tries. */
  upload(messageId: string, photoId: string, image: Uint8Array): Promise<boolean>;
  close(): void;
}

interface PhoneSettings {
  server: string;
  operation: string;
  cookie: string;
  /** Milliseconds that a person takes, already divided by the speed of the evening. */
  pause: () => number;
  /** True when this admin passes a broadcast on. */
  shares: () => boolean;
}

/** Uses an invitation up and returns the cookie of the new device session. */
export async function acceptInvitation(server: string, token: string): Promise<string> {
  const response = await fetch(`${server}/api/invitations/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server },
    body: JSON.stringify({ token, acceptedRules: true, phone: null }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!response.ok || !cookie)
    throw new Error(`an invitation was not accepted (${response.status}): ${await response.text()}`);
  return cookie;
}

/** One admin's phone on a real field socket: sends, receives, opens and shares as a person would. */
export function connectPhone(settings: PhoneSettings): Phone {
  const { server, operation, cookie } = settings;
  const headers = { cookie, origin: server };
  const socket: Socket = io(`${server}${FIELD_NAMESPACE}`, {
    transports: ['websocket'],
    extraHeaders: headers,
    forceNew: true,
    reconnectionDelayMax: 2000,
  });
  const known = new Set<string>();
  let groupIds: readonly string[] = [];

  const read = (items: readonly { id: string }[], broadcast: FieldBroadcast | null) => {
    const fresh = items.map(({ id }) => id).filter((id) => !known.has(id));
    for (const id of fresh) {
      known.add(id);
      void handle(id, broadcast);
    }
  };
  const handle = async (itemId: string, broadcast: FieldBroadcast | null) => {
    await report({ receipts: [{ state: 'delivered', itemId }] });
    await wait(settings.pause());
    await report({ receipts: [{ state: 'opened', itemId }] });
    const groupId = groupIds[0];
    if (!broadcast || broadcast.adminsOnly || !groupId || !settings.shares()) return;
    await wait(settings.pause());
    await report({ receipts: [{ state: 'shared', itemId, groupId }] });
  };
  const report = (data: ReceiptsReport) => send(newId(), 'receipts.report', data);
  const readMessage = (message: FieldMessage) => read(message.answers, null);
  const readBroadcast = (broadcast: FieldBroadcast) => {
    if (!broadcast.ended) read([broadcast], broadcast);
  };

  socket.on('view', (view: FieldView) => {
    groupIds = view.groups.map(({ id }) => id);
    for (const receipt of view.receipts) if (receipt.state === 'opened') known.add(receipt.itemId);
    view.broadcasts.forEach(readBroadcast);
    view.messages.forEach(readMessage);
  });
  socket.on('changes', ({ changes }: ChangesPacket) => {
    for (const change of changes) {
      if (change.kind === 'broadcast') readBroadcast(change.broadcast);
      if (change.kind === 'message') readMessage(change.message);
    }
  });

  async function send(id: string, type: string, data: unknown): Promise<Ack> {
    for (;;) {
      const answer = await once(id, type, data);
      if (answer && !(!answer.ok && 'refusal' in answer && answer.refusal.code === 'busy')) return answer;
      await wait(500 + Math.random() * 1000);
    }
  }
  async function once(id: string, type: string, data: unknown): Promise<Ack | null> {
    try {
      return await socket.timeout(10_000).emitWithAck('command', { id, type, data });
    } catch {
      return null;
    }
  }

  return {
    send,
    upload: async (messageId, photoId, image) => {
      const url = `${server}/api/operations/${operation}/photos/${photoId}?message=${messageId}`;
      for (let tries = 0; tries < 10; tries += 1) {
        const response = await fetch(url, {
          method: 'PUT',
          headers: { ...headers, 'content-type': 'image/jpeg' },
          body: image.slice(),
        }).catch(() => null);
        if (response?.ok) return true;
        if (response && response.status < 500 && response.status !== 429) return false;
        await wait(1000);
      }
      return false;
    },
    close: () => socket.close(),
  };
}
