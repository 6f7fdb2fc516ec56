import { type DBSchema, deleteDB, openDB } from 'idb';
import type { OutboxItem, OutboxStorage } from './outbox-item.ts';
import type { AdminMe } from './who-is-here.ts';

interface OutboxDatabase extends DBSchema {
  items: { key: string; value: OutboxItem; indexes: { order: number } };
}

export interface PhoneStorage extends OutboxStorage {
  has: (id: string) => Promise<boolean>;
  close: () => void;
  destroy: () => Promise<void>;
}

const PREFIX = 'nachtwacht.outbox.';

/** One database for each admin of an operation: a phone that changes hands sends nothing in another's name. */
export async function openOutboxStorage(operationId: string, adminId: string): Promise<PhoneStorage> {
  const name = `${PREFIX}${operationId}.${adminId}`;
  const database = await openDB<OutboxDatabase>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('items', { keyPath: 'id' }).createIndex('order', 'order');
    },
    // Another page of this phone wipes it: it must not wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    all: () => database.getAllFromIndex('items', 'order'),
    put: async (items) => {
      const transaction = database.transaction('items', 'readwrite');
      await Promise.all([...items.map((item) => transaction.store.put(item)), transaction.done]);
    },
    remove: (id) => database.delete('items', id),
    has: async (id) => (await database.count('items', id)) > 0,
    close: () => database.close(),
    destroy: async () => {
      database.close();
      await deleteDB(name);
    },
  };
}

/** What any admin of this phone had still to send. Firefox before 126 lists no databases: there `known` is forgotten. */
export async function forgetOutboxes(known: AdminMe | null): Promise<void> {
  const all = 'databases' in indexedDB ? await indexedDB.databases() : [];
  const names = new Set(all.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : [])));
  if (known) names.add(`${PREFIX}${known.operationId}.${known.adminId}`);
  await Promise.all([...names].map((name) => deleteDB(name)));
}
