import type { PickedPoint } from '../map/place-on-map.ts';
import { createStore, type Store } from '../store/create-store.ts';
import type { TimeSpan } from './time-span.ts';

export const tabs = ['all', 'urgent', 'mine', 'owed', 'later', 'decided'] as const;
export type Tab = (typeof tabs)[number];

/** What stands in the panel: the message alone, or a form under it. */
type Mode =
  | 'read'
  | 'dispatch'
  | 'feedback'
  | 'broadcast'
  | 'later'
  | 'waive'
  | 'ask'
  | 'join'
  | 'waive-marked'
  | 'revoke';

/** What this person looks at. Selection is one thing, shared by queue, map and panel. */
export interface DeskView {
  readonly tab: Tab;
  readonly selectedId: string | null;
  readonly mode: Mode;
  /** The composer is open on a broadcast that answers no message. */
  readonly ownBroadcast: boolean;
  readonly search: string;
  /** Messages that are answered together. */
  readonly marked: readonly string[];
  readonly municipality: string | null;
  /** Which messages queue and map show: those received in this time. */
  readonly span: TimeSpan;
  /** Goes up each time that the map must go to the selected message. */
  readonly centred: number;
  /** The dispatch form asks for a point on the map. */
  readonly picking: boolean;
  /** The message about which the control room is being rung: the panel asks "gebeld?". */
  readonly calling: string | null;
  /** False where the screen is too narrow or cannot draw a map. */
  readonly hasMap: boolean;
  /** The dispatch that the form corrects; null when it writes a new one. */
  readonly correcting: string | null;
  /** Dispatches whose call to the officer was heard at this desk. */
  readonly heard: readonly string[];
  /** The overlay with the keys is open. */
  readonly help: boolean;
  /** The list of everything that can be done or found is open. */
  readonly palette: boolean;
  /** What is being passed on to another operation: `messages/<id>` or `broadcasts/<id>`. */
  readonly passing: string | null;
  /** The screen for the relief is open. */
  readonly handingOver: boolean;
  /** A place that was asked for by name: the map goes there. */
  readonly shownPlace: PickedPoint | null;
  /** More came in than the specialists on duty can bear: what is normal folds by district. */
  readonly flood: boolean;
  /** Folds that this person opened; `all` while every one is. */
  readonly unfolded: readonly string[] | 'all';
  /** The browser holds the urgent sound back until a click. */
  readonly soundBlocked: boolean;
}

export interface DeskStore {
  readonly store: Store<DeskView>;
  select: (messageId: string | null) => void;
  change: (changes: Partial<Omit<DeskView, 'selectedId'>>) => void;
}

const START: DeskView = {
  span: 'night',
  ...{ tab: 'all', selectedId: null, mode: 'read', ownBroadcast: false, search: '', marked: [], municipality: null },
  ...{
    centred: 0,
    picking: false,
    calling: null,
    correcting: null,
    heard: [],
    hasMap: true,
    help: false,
    ...{ palette: false, passing: null, handingOver: false, shownPlace: null, flood: false, unfolded: [] },
    soundBlocked: false,
  },
};

export function createDeskStore(): DeskStore {
  const { store, set } = createStore<DeskView>(START);
  return {
    store,
    select: (selectedId) => {
      if (selectedId !== store.get().selectedId)
        set({
          ...store.get(),
          selectedId,
          mode: 'read',
          ownBroadcast: false,
          picking: false,
          calling: null,
          correcting: null,
        });
    },
    change: (changes) => {
      const known = store.get();
      // What is answered together can be seen: marks do not follow into another list.
      const leaves = changes.tab !== undefined && changes.tab !== known.tab;
      set({ ...known, ...(leaves ? { marked: [], mode: 'read' } : {}), ...changes });
    },
  };
}
