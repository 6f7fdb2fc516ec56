import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { v7 as uuidv7 } from 'uuid';
import type { AdminMe } from './who-is-here.ts';

/** Something that came into the phone before it could become a message: shared from another app, or written in the shell. */
export interface Arrival {
  /** Also that of the message it becomes, so that one taken twice counts once. */
  readonly id: string;
  readonly text: string;
  readonly photos: readonly Blob[];
  /** `sent`: the writer pressed Send; `shared`: it still has to be looked at. */
  readonly kind: 'sent' | 'shared';
  /** This device's clock, milliseconds since 1970. */
  readonly at: number;
}

/** The last view, and this device's clock when it came. */
export interface KeptView {
  readonly view: FieldView;
  readonly at: number;
}

export interface KeptMe extends AdminMe {
  readonly groupIds: readonly string[];
}

interface PhoneDatabase extends DBSchema {
  me: { key: 'me'; value: KeptMe };
  view: { key: 'view'; value: KeptView };
  arrivals: { key: string; value: Arrival };
  draftPhotos: { key: number; value: Blob };
}

const NAME = 'nachtwacht.phone';

/** What this phone knows without the network: who it is, the last view, what came in before there was a form. */
export type Kept = IDBPDatabase<PhoneDatabase>;

function openKept(): Promise<Kept> {
  return openDB<PhoneDatabase>(NAME, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('me');
      fresh.createObjectStore('view');
      fresh.createObjectStore('arrivals', { keyPath: 'id' });
      fresh.createObjectStore('draftPhotos');
    },
    // Another page of this phone wipes everything: it must not wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** What still looks while the screen goes would otherwise make anew, and empty, what was just taken away. */
let isWiped = false;

/** One at a time; the connection is closed again, so that nothing holds up a wipe. */
export async function withKept<T>(act: (kept: Kept) => Promise<T>): Promise<T> {
  if (isWiped) throw new Error('nothing is kept here any more');
  const kept = await openKept();
  try {
    return await act(kept);
  } finally {
    kept.close();
  }
}

export async function keepArrival(arrival: Omit<Arrival, 'id' | 'at'>): Promise<void> {
  await withKept((kept) => kept.put('arrivals', { ...arrival, id: uuidv7(), at: Date.now() }));
}

/**
 * All that was kept; `exceptUnsent` leaves what somebody wrote, shared or photographed and has not sent yet. `forGood`: this
 * page keeps nothing after it.
 */
export async function forgetKept({ exceptUnsent = false, forGood = false } = {}): Promise<void> {
  isWiped ||= forGood;
  if (!exceptUnsent) return deleteDB(NAME);
  await withKept((kept) => Promise.all([kept.clear('me'), kept.clear('view')]));
}
