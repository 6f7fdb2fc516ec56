import type { SessionInfo } from '@nachtwacht/shared/wire/http.ts';
import { askWhoAmI } from '../operation/me.ts';
import { connectField, type FieldConnection } from './connection.ts';
import { createDraftStore, type DraftStore } from './draft.ts';
import { createFieldPicture, type FieldPicture } from './field-picture.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { openOutboxStorage } from './outbox-storage.ts';
import { forgetPutAway } from './put-away.ts';
import { createReceiptReports, type ReceiptReports } from './receipt-reports.ts';
import { sendPhoto } from './send-photo.ts';

export type AdminMe = Extract<SessionInfo, { kind: 'admin' }>;

/** All that a phone holds. */
export interface OpenField {
  readonly me: AdminMe;
  readonly picture: FieldPicture;
  readonly connection: FieldConnection;
  readonly outbox: Outbox;
  readonly receipts: ReceiptReports;
  readonly draft: DraftStore;
  close: () => void;
  /** Closes, and takes everything of this admin off the phone. */
  wipe: () => Promise<void>;
}

export async function openField(me: AdminMe, build: string | null): Promise<OpenField> {
  const picture = createFieldPicture();
  const storage = await openOutboxStorage(me.operationId, me.adminId);
  const outbox = await createOutbox({
    storage,
    sendCommand: (command) => connection.sendCommand(command),
    sendPhoto: (photo, onProgress) => sendPhoto(me.operationId, photo, onProgress),
  });
  const connection = connectField({
    picture,
    ...(build ? { build } : {}),
    onConnect: outbox.flush,
    isSignedIn: async () => (await askWhoAmI()).kind !== 'signed-out',
  });
  const draft = createDraftStore(`nachtwacht.draft.${me.operationId}.${me.adminId}`, localStorage);
  const receipts = createReceiptReports({ report: outbox.report });
  const stopReporting = picture.store.subscribe(() => {
    const view = picture.store.get();
    if (view) receipts.delivered(view);
  });
  const wake = () => {
    if (document.visibilityState === 'hidden') return;
    connection.wake();
    outbox.flush();
  };
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  outbox.flush();

  const close = () => {
    window.removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', wake);
    stopReporting();
    connection.close();
  };
  return {
    ...{ me, picture, connection, outbox, receipts, draft, close },
    wipe: async () => {
      close();
      draft.forget();
      forgetPutAway(me);
      await storage.destroy();
    },
  };
}
