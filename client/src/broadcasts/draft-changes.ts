import { type BroadcastForm, type BroadcastSubject, changeSubject } from '@nachtwacht/shared/broadcasts/compose.ts';
import type { AudienceChoice } from './audience-choice.ts';
import type { Expiry } from './expiry.ts';
import type { PhotoDraft } from './photo-draft.ts';
import type { DraftChange } from './use-draft.ts';

export type DraftChanges = ReturnType<typeof createDraftChanges>;

/** Made once, so that what did not change is not painted again at each key press. */
export function createDraftChanges(change: (changes: DraftChange) => void) {
  return {
    subject: (subject: BroadcastSubject) =>
      change(({ form }) => ({ form: changeSubject(form, subject), ownTitle: null })),
    form: (changes: Partial<BroadcastForm>) => change(({ form }) => ({ form: { ...form, ...changes } })),
    audience: (changes: Partial<AudienceChoice>) =>
      change(({ audience }) => ({ audience: { ...audience, ...changes } })),
    expiry: (expiry: Expiry) => change({ expiry }),
    photos: (next: (known: PhotoDraft) => PhotoDraft) => change(({ photos }) => ({ photos: next(photos) })),
    withPoint: (withPoint: boolean) => change({ withPoint }),
    adminsOnly: (adminsOnly: boolean) => change({ adminsOnly }),
  };
}
