import type { FieldBroadcast, FieldMessage, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { v7 as newId } from 'uuid';
import type { FieldStatus } from '../../src/field/connection.ts';
import { createDraftStore } from '../../src/field/draft.ts';
import { FieldContext } from '../../src/field/FieldContext.tsx';
import { FieldScreen } from '../../src/field/FieldScreen.tsx';
import { createFieldPicture } from '../../src/field/field-picture.ts';
import type { OpenField } from '../../src/field/open-field.ts';
import { createOutbox, type OutboxParts } from '../../src/field/outbox.ts';
import type { Delivery, OutboxCommand, OutboxItem } from '../../src/field/outbox-item.ts';
import { createReceiptReports } from '../../src/field/receipt-reports.ts';
import { createStore } from '../../src/store/create-store.ts';
import { renderInRoom } from '../Room.tsx';

export const groupIds = [newId(), newId()] as const;
// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

const received: Delivery = { ok: true, receipt: { firstSeq: 1, lastSeq: 1, hash: '', repeated: false } };

export const emptyView: FieldView = {
  seq: 1,
  operation: {
    name: 'Oefening Woerden',
    status: 'live',
    exercise: true,
    startsAt: '2026-12-31T17:00:00.000Z',
    endsAt: '2027-01-01T03:00:00.000Z',
    timeZone: 'Europe/Amsterdam',
    centre: null,
  },
  admin: {
    ...{ id: newId(), name: 'F. Bos', status: 'joined', awayUntil: null, mutedUntil: null },
    ...{ phone: null, standIn: null, evaluation: null },
  },
  groups: [
    { id: groupIds[0], number: 1, name: 'Snel en Polanen', municipality: 'Woerden', members: 46 },
    { id: groupIds[1], number: 2, name: 'Kwakel', municipality: 'Woerden', members: 31 },
  ],
  messages: [],
  broadcasts: [],
  receipts: [],
};

export const message: FieldMessage = {
  ...{
    id: newId({ msecs: Date.parse('2026-12-31T21:47:58.000Z') }),
    number: 1,
    groupId: groupIds[0],
    text: 'Harde knallen bij het station.',
    place: null,
  },
  ...{ source: 'unknown', called112: 'unknown', photoIds: [], photosExpected: 0 },
  ...{ receivedAt: '2026-12-31T21:48:00.000Z', lookedAtAt: null, decidedAt: null, lastDecision: null },
  ...{ answers: [], thread: [], broadcastId: null },
};

export const broadcast: FieldBroadcast = {
  ...{ id: newId(), number: 3, template: 'description', title: 'Wie ziet deze scooter?', text: 'Let op en meld het.' },
  ...{
    adminsOnly: false,
    sentAt: '2026-12-31T22:52:00.000Z',
    correctedAt: null,
    extendedAt: null,
    point: null,
    ended: null,
  },
  expiresAt: '2027-01-01T01:00:00.000Z',
  photoIds: [],
  description: {
    ...{ behaviour: 'Gooien vuurwerk naar voorbijgangers', lastSeen: 'Polanenlaan', direction: 'Station' },
    ...{ count: '', age: '', clothing: 'Rode jas', vehicle: 'Donkere scooter', other: '' },
  },
};

export interface Phone {
  readonly field: OpenField;
  /** What the server was asked, in order. */
  readonly came: readonly OutboxCommand[];
  /** What the admin said of himself. */
  readonly told: readonly { type: string; data: unknown }[];
  setStatus: (changes: Partial<FieldStatus>) => void;
}

/** A phone with all its parts but the line to the server, which answers as told. */
export async function createPhone(
  view: FieldView = emptyView,
  answer: (command: OutboxCommand) => Delivery = () => received,
  sendPhoto: OutboxParts['sendPhoto'] = async () => received,
): Promise<Phone> {
  const kept = new Map<string, OutboxItem>();
  const came: OutboxCommand[] = [];
  const told: { type: string; data: unknown }[] = [];
  const picture = createFieldPicture();
  picture.load(view);
  const { store: status, set } = createStore<FieldStatus>({
    ...{ online: true, lastHeardAt: Date.parse('2026-12-31T23:07:00.000Z'), refused: null, outdated: null },
  });
  const sendCommand = async (command: OutboxCommand) => {
    came.push(command);
    return status.get().online ? answer(command) : ('offline' as const);
  };
  const outbox = await createOutbox({
    storage: {
      all: async () => [...kept.values()],
      put: async (items) => items.forEach((item) => void kept.set(item.id, item)),
      remove: async (id) => void kept.delete(id),
    },
    sendCommand,
    sendPhoto,
  });
  const field: OpenField = {
    me: { adminId: view.admin.id, operationId: newId() },
    ...{ picture, outbox, draft: createDraftStore('draft', localStorage) },
    connection: {
      status,
      sendCommand: async ({ type, data }) => {
        if (!status.get().online) return 'offline';
        told.push({ type, data });
        return received;
      },
      wake: () => undefined,
      close: () => undefined,
    },
    receipts: createReceiptReports({ report: outbox.report, after: (_ms, act) => act() }),
    close: () => undefined,
    wipe: async () => undefined,
  };
  return { field, came, told, setStatus: (changes) => set({ ...status.get(), ...changes }) };
}

export async function showPhone(phone: Phone, language: 'nl' | 'en' = 'nl') {
  return renderInRoom(
    <FieldContext value={phone.field}>
      <FieldScreen />
    </FieldContext>,
    { density: 'phone', language },
  );
}
