import { alone } from './alone.ts';
import { selectUnopened, showBadge } from './badge.ts';
import { connectField, type FieldConnection } from './connection.ts';
import { createDraftStore, type DraftStore } from './draft.ts';
import { createFieldPicture, type FieldPicture } from './field-picture.ts';
import type { KeptView } from './kept.ts';
import { keepView } from './kept-view.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { openOutboxStorage } from './outbox-storage.ts';
import { createReceiptReports, type ReceiptReports } from './receipt-reports.ts';
import { sendPhoto } from './send-photo.ts';
import { type AdminMe, askWhoIsHere } from './who-is-here.ts';
import { wipePhone } from './wipe-phone.ts';
import { askForSync, onWorkerNews } from './worker-line.ts';

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

/** `kept`: what this phone knew when it was last open; shown until the server says more. */
export async function openField(me: AdminMe, build: string | null, kept: KeptView | null): Promise<OpenField> {
  const picture = createFieldPicture();
  if (kept) picture.load(kept.view, kept.at);
  const storage = await openOutboxStorage(me.operationId, me.adminId);
  const outbox = await createOutbox({
    ...{ storage, alone },
    sendCommand: (command) => connection.sendCommand(command),
    sendPhoto: (photo, onProgress) => sendPhoto(me.operationId, photo, onProgress),
  });
  const connection = connectField({
    picture,
    ...(build ? { build } : {}),
    ...(kept ? { lastHeardAt: kept.at } : {}),
    onConnect: () => void outbox.refresh().catch(outbox.flush),
    askAccess: async () => {
      const who = await askWhoIsHere();
      if (who.kind === 'out') return who.why;
      return who.kind === 'signed-out' ? 'signed-out' : null;
    },
  });
  const draft = createDraftStore(`nachtwacht.draft.${me.operationId}.${me.adminId}`, localStorage);
  const receipts = createReceiptReports({ report: outbox.report });
  const stopReporting = picture.store.subscribe(() => {
    const view = picture.store.get();
    if (!view) return;
    receipts.delivered(view);
    showBadge(selectUnopened(view));
  });
  const stopKeeping = keepView(me, picture);
  const wake = () => {
    if (document.visibilityState === 'hidden') return void askForSync();
    connection.wake();
    void outbox.refresh();
  };
  const stopHearing = onWorkerNews('outbox', () => {
    connection.wake();
    void outbox.refresh();
  });
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  outbox.flush();

  const close = () => {
    window.removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', wake);
    for (const stop of [stopHearing, stopReporting, stopKeeping]) stop();
    connection.close();
  };
  return {
    ...{ me, picture, connection, outbox, receipts, draft, close },
    wipe: async () => {
      close();
      draft.forget();
      storage.close();
      await wipePhone(me);
    },
  };
}
