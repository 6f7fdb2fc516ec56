import { broadcastForm, composeBroadcast, EMPTY_FORM } from '@nachtwacht/shared/broadcasts/compose.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { z } from 'zod';
import { DRAFTS } from '../store/wipe-drafts.ts';
import { audienceChoice, findPin, startChoice } from './audience-choice.ts';
import { expiry } from './expiry.ts';
import { NO_PHOTOS, photoDraft } from './photo-draft.ts';

const broadcastDraft = z.strictObject({
  form: broadcastForm,
  /** What the writer made of the proposal; null as long as it follows the form. */
  ownTitle: z.string().nullable(),
  ownText: z.string().nullable(),
  /** Reason by the words that the text guard remarked on. */
  reasons: z.record(z.string(), z.string()),
  audience: audienceChoice,
  adminsOnly: z.boolean(),
  withPoint: z.boolean(),
  expiry,
  photos: photoDraft.default(NO_PHOTOS),
  /** The broadcast that it became, until it is out. */
  broadcastId: z.string().nullable(),
});
export type BroadcastDraft = z.infer<typeof broadcastDraft>;

export interface DraftKey {
  readonly operationId: string;
  readonly staffId: string;
  readonly messageId: string | null;
}

type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Begins like the desk's own drafts, so that signing out wipes it too. */
function toKey({ operationId, staffId, messageId }: DraftKey): string {
  return `${DRAFTS}${operationId}.${staffId}.broadcast.${messageId ?? 'new'}`;
}

export function readDraft(key: DraftKey, storage: DraftStorage = localStorage): BroadcastDraft | null {
  const text = storage.getItem(toKey(key));
  if (text === null) return null;
  try {
    return broadcastDraft.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export function keepDraft(key: DraftKey, draft: BroadcastDraft, storage: DraftStorage = localStorage): void {
  try {
    storage.setItem(toKey(key), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage leaves the draft on the screen only.
  }
}

export function dropDraft(key: DraftKey, storage: DraftStorage = localStorage): void {
  storage.removeItem(toKey(key));
}

/** Was something typed for this message and not sent? */
export function hasBroadcastDraft(key: DraftKey, storage: DraftStorage = localStorage): boolean {
  return readDraft(key, storage) !== null;
}

/** Filled in with what is known: place and time of the message, its surroundings as audience. */
export function startDraft(state: State, message: Message | null, toTime: (at: string) => string): BroadcastDraft {
  const district = message && state.groups.get(message.groupId)?.content?.district;
  const known = message && {
    place: (message.content?.placeLabel || district || '').slice(0, 120),
    time: toTime(message.seenAt ?? message.receivedAt),
  };
  return {
    form: { ...EMPTY_FORM, ...known },
    ownTitle: null,
    ownText: null,
    reasons: {},
    audience: startChoice(message, findPin(state, message)),
    adminsOnly: false,
    withPoint: message?.content?.place?.kind === 'point',
    expiry: '1h',
    photos: NO_PHOTOS,
    broadcastId: null,
  };
}

/** What goes out: the writer's own words where there are any. */
export function toOutgoing(draft: BroadcastDraft) {
  const composed = composeBroadcast(draft.form);
  return { ...composed, title: draft.ownTitle ?? composed.title, text: draft.ownText ?? composed.text };
}
