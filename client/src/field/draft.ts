import type { Called112 } from '@nachtwacht/shared/hints/urgency.ts';
import type { MessageSource } from '@nachtwacht/shared/messages/events.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { createStore, type Store } from '../store/create-store.ts';
import { isMembers, membersOf, numberOf, oneOf, parseJson, textOf, textsOf } from '../store/outside-data.ts';
import type { SeenTime } from './seen-time.ts';

export type DraftPlace =
  | ({ readonly kind: 'here'; readonly accuracyMetres: number } & Point)
  | ({ readonly kind: 'map' } & Point)
  | { readonly kind: 'area' };

/** What is being written. Null where nothing was chosen: no answer is filled in beforehand. */
export interface Draft {
  readonly text: string;
  readonly groupId: string | null;
  readonly place: DraftPlace | null;
  readonly source: Exclude<MessageSource, 'unknown'> | null;
  readonly called: Called112 | null;
  /** The broadcast to which this is a sighting. */
  readonly broadcastId: string | null;
  readonly seen: SeenTime | null;
  /** Who told the admin, by a handle; empty when not said. */
  readonly reporterRef: string;
  /** Emergency words of which the writer said that they are none. */
  readonly calmedWords: readonly string[];
}

export const emptyDraft: Draft = {
  text: '',
  groupId: null,
  place: null,
  source: null,
  called: null,
  broadcastId: null,
  seen: null,
  reporterRef: '',
  calmedWords: [],
};

export interface DraftStore {
  readonly store: Store<Draft>;
  change: (changes: Partial<Draft>) => void;
  /** After sending: the group stays chosen, and what was written or chosen since then. */
  clear: (sent: Draft) => void;
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
    clear: (sent) => keep({ ...emptyDraft, ...selectSince(store.get(), sent) }),
    forget: () => {
      set(emptyDraft);
      storage.removeItem(key);
    },
  };
}

function selectSince(now: Draft, sent: Draft): Partial<Draft> {
  const before = new Map<string, unknown>(Object.entries(sent));
  const changed = Object.entries(now).filter(([key, value]) => value !== before.get(key));
  const text = now.text.startsWith(sent.text) ? now.text.slice(sent.text.length).trimStart() : now.text;
  return { ...Object.fromEntries(changed), groupId: now.groupId, text };
}

/** What an older version of this page left out counts as not chosen; nothing else is lost for it. */
function readDraft(kept: string | null): Draft {
  const { text, groupId, place, source, called, broadcastId, seen, reporterRef, calmedWords } = membersOf(
    parseJson(kept),
  );
  if (typeof text !== 'string') return emptyDraft;
  return {
    text,
    groupId: textOf(groupId),
    place: readPlace(place),
    source: oneOf(['self', 'heard', 'forwarded'], source),
    called: oneOf(['yes', 'no', 'unknown'], called),
    broadcastId: textOf(broadcastId),
    seen: textOf(seen),
    reporterRef: textOf(reporterRef) ?? '',
    calmedWords: textsOf(calmedWords),
  };
}

function readPlace(kept: unknown): DraftPlace | null {
  if (!isMembers(kept)) return null;
  if (kept.kind === 'area') return { kind: 'area' };
  const [lng, lat] = [numberOf(kept.lng), numberOf(kept.lat)];
  if (lng === null || lat === null) return null;
  if (kept.kind === 'map') return { kind: 'map', lng, lat };
  const accuracyMetres = numberOf(kept.accuracyMetres);
  return kept.kind === 'here' && accuracyMetres !== null ? { kind: 'here', lng, lat, accuracyMetres } : null;
}
