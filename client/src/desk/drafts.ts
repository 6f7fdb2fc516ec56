import { dispatchTarget, priority } from '@nachtwacht/shared/dispatches/events.ts';
import { dispatchKind } from '@nachtwacht/shared/dispatches/kinds.ts';
import { point } from '@nachtwacht/shared/operation/text.ts';
import { z } from 'zod';
import { createStore, type Store } from '../store/create-store.ts';
import { DRAFTS } from '../store/wipe-drafts.ts';

const dispatchDraft = z.strictObject({
  target: dispatchTarget,
  priority,
  kind: dispatchKind,
  summary: z.string(),
  placeLabel: z.string(),
  point: point.nullable(),
  precision: z.enum(['point', 'area']).default('point'),
  note: z.string(),
  /** Other messages of the happening that go along. */
  messageIds: z.array(z.string()).default([]),
  alsoFeedback: z.boolean(),
});
export type DispatchDraft = z.infer<typeof dispatchDraft>;

/** Why remarks of the text guard stay, by the words they are about. */
const reasons = z.record(z.string(), z.string()).optional();
const feedbackDraft = z.strictObject({
  text: z.string(),
  cannedNumber: z.number().int().nullable(),
  /** To all reporters of the incident, each at their own message. */
  toAll: z.boolean().optional(),
  reasons,
});
export type FeedbackDraft = z.infer<typeof feedbackDraft>;

const questionDraft = z.strictObject({ text: z.string(), minutes: z.number().nullable(), reasons });
export type QuestionDraft = z.infer<typeof questionDraft>;

/** By feedback: what it should have said. */
const correctionDraft = z.strictObject({ text: z.string(), reasons });
/** By dispatch: what is known more. */
const informDraft = z.strictObject({ text: z.string() });

const drafts = z.strictObject({
  dispatch: z.record(z.string(), dispatchDraft),
  feedback: z.record(z.string(), feedbackDraft),
  question: z.record(z.string(), questionDraft).default({}),
  correction: z.record(z.string(), correctionDraft).default({}),
  inform: z.record(z.string(), informDraft).default({}),
});
type Drafts = z.infer<typeof drafts>;

/** What was typed and not sent yet, by message or what it is about. Kept on this device until it is sent or its writer signs out. */
export interface DraftStore {
  readonly store: Store<Drafts>;
  keep: <K extends keyof Drafts>(kind: K, id: string, draft: Drafts[K][string]) => void;
  drop: (kind: keyof Drafts, id: string) => void;
  has: (messageId: string) => boolean;
}

const NOTHING: Drafts = { dispatch: {}, feedback: {}, question: {}, correction: {}, inform: {} };

export function createDraftStore(operationId: string, staffId: string, storage: Storage = localStorage): DraftStore {
  const key = `${DRAFTS}${operationId}.${staffId}`;
  const { store, set } = createStore<Drafts>(read(storage.getItem(key)));
  const write = (next: Drafts) => {
    set(next);
    try {
      storage.setItem(key, JSON.stringify(next));
    } catch {
      // A full or forbidden storage leaves the drafts in memory.
    }
  };
  return {
    store,
    keep: (kind, id, draft) => {
      const known = store.get();
      write({ ...known, [kind]: { ...known[kind], [id]: draft } });
    },
    drop: (kind, id) => {
      const known = store.get();
      if (!Object.hasOwn(known[kind], id)) return;
      const { [id]: _sent, ...rest } = known[kind];
      write({ ...known, [kind]: rest });
    },
    has: (messageId) => {
      return Object.values(store.get()).some((kept) => Object.hasOwn(kept, messageId));
    },
  };
}

function read(text: string | null): Drafts {
  if (text === null) return NOTHING;
  try {
    return drafts.safeParse(JSON.parse(text)).data ?? NOTHING;
  } catch {
    return NOTHING;
  }
}
