import { called112 } from '@nachtwacht/shared/hints/urgency.ts';
import { messageSource } from '@nachtwacht/shared/messages/events.ts';
import { z } from 'zod';
import { createStore, type Store } from '../store/create-store.ts';

const draftPoint = { lng: z.number(), lat: z.number() };

const draftPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('here'), ...draftPoint, accuracyMetres: z.number() }),
  z.object({ kind: z.literal('map'), ...draftPoint }),
  z.object({ kind: z.literal('area') }),
]);
export type DraftPlace = z.infer<typeof draftPlace>;

const draftSchema = z.object({
  text: z.string(),
  groupId: z.string().nullable(),
  place: draftPlace.nullable(),
  source: messageSource.exclude(['unknown']).nullable(),
  called: called112.nullable(),
  /** The broadcast to which this is a sighting. */
  broadcastId: z.string().nullable(),
  /** Emergency words of which the writer said that they are none. */
  calmedWords: z.array(z.string()),
});
/** What is being written. Null where nothing was chosen: no answer is filled in beforehand. */
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = {
  text: '',
  groupId: null,
  place: null,
  source: null,
  called: null,
  broadcastId: null,
  calmedWords: [],
};

export interface DraftStore {
  readonly store: Store<Draft>;
  change: (changes: Partial<Draft>) => void;
  /** After sending: the group stays chosen. */
  clear: () => void;
  forget: () => void;
}

/** Kept on the phone at every change, so that a reload or an incoming call loses nothing. */
export function createDraftStore(
  key: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): DraftStore {
  const { store, set } = createStore(readDraft(storage.getItem(key)));
  const keep = (draft: Draft) => {
    set(draft);
    try {
      storage.setItem(key, JSON.stringify(draft));
    } catch {
      // A full or closed storage loses the draft only at a reload.
    }
  };
  return {
    store,
    change: (changes) => keep({ ...store.get(), ...changes }),
    clear: () => keep({ ...emptyDraft, groupId: store.get().groupId }),
    forget: () => {
      set(emptyDraft);
      storage.removeItem(key);
    },
  };
}

function readDraft(kept: string | null): Draft {
  try {
    return draftSchema.parse(JSON.parse(kept ?? ''));
  } catch {
    return emptyDraft;
  }
}
