import { type DBSchema, deleteDB, openDB } from 'idb';
import type { OutboxItem, OutboxStorage } from './outbox-item.ts';

interface OutboxDatabase extends DBSchema {
  items: { key: string; value: OutboxItem; indexes: { order: number } };
}

export interface PhoneStorage extends OutboxStorage {
  destroy: () => Promise<void>;
}

/** One database for each admin of an operation: a phone that changes hands sends nothing in another's name. */
export async function openOutboxStorage(operationId: string, adminId: string): Promise<PhoneStorage> {
  const name = `nachtwacht.outbox.${operationId}.${adminId}`;
  const database = await openDB<OutboxDatabase>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('items', { keyPath: 'id' }).createIndex('order', 'order');
    },
  });
  return {
    all: () => database.getAllFromIndex('items', 'order'),
    put: async (items) => {
      const transaction = database.transaction('items', 'readwrite');
      await Promise.all([...items.map((item) => transaction.store.put(item)), transaction.done]);
    },
    remove: (id) => database.delete('items', id),
    destroy: async () => {
      database.close();
      await deleteDB(name);
    },
  };
}
