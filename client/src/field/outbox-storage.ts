import { type DBSchema, openDB } from 'idb';
import type { OutboxItem, OutboxStorage } from './outbox-item.ts';

interface OutboxDatabase extends DBSchema {
  items: { key: string; value: OutboxItem; indexes: { order: number } };
}

/** One database for each admin of an operation: a phone that changes hands sends nothing in another's name. */
export async function openOutboxStorage(operationId: string, adminId: string): Promise<OutboxStorage> {
  const database = await openDB<OutboxDatabase>(`nachtwacht.outbox.${operationId}.${adminId}`, 1, {
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
  };
}
