import { MAX_PHOTO_REASON } from '@nachtwacht/shared/broadcasts/events.ts';
import { coverBox, MAX_COVER_BOXES } from '@nachtwacht/shared/broadcasts/photos.ts';
import { z } from 'zod';

const chosenPhoto = z.strictObject({
  /** The photo as it came in. */
  originalId: z.string(),
  boxes: z.array(coverBox).max(MAX_COVER_BOXES),
  noMinor: z.boolean(),
  reason: z.string().max(MAX_PHOTO_REASON),
  /** The covered copy that was made of it, as it is now. */
  copyId: z.string().nullable(),
});
export type ChosenPhoto = z.infer<typeof chosenPhoto>;

/** Off until somebody wants it. */
export const photoDraft = z.strictObject({ on: z.boolean(), chosen: z.array(chosenPhoto) });
export type PhotoDraft = z.infer<typeof photoDraft>;

export const NO_PHOTOS: PhotoDraft = { on: false, chosen: [] };

export function findChosen({ chosen }: PhotoDraft, originalId: string): ChosenPhoto {
  const blank = { originalId, boxes: [], noMinor: false, reason: '', copyId: null };
  return chosen.find((each) => each.originalId === originalId) ?? blank;
}

/** Another box or word makes another photo: the copy that was made of it no longer counts. */
export function changeChosen(draft: PhotoDraft, originalId: string, changes: Partial<ChosenPhoto>): PhotoDraft {
  const changed = { ...findChosen(draft, originalId), copyId: null, ...changes };
  const isKnown = draft.chosen.some((each) => each.originalId === originalId);
  const chosen = draft.chosen.map((each) => (each.originalId === originalId ? changed : each));
  return { on: true, chosen: isKnown ? chosen : [...chosen, changed] };
}

export function dropChosen({ chosen, on }: PhotoDraft, originalId: string): PhotoDraft {
  return { on, chosen: chosen.filter((each) => each.originalId !== originalId) };
}

/** What goes out: the covered copies, and why any of them has nothing covered. */
export function toPhotoContent({ on, chosen }: PhotoDraft): { photoIds: string[]; photoReason: string } {
  const going = on ? chosen.filter(({ copyId }) => copyId !== null) : [];
  const reasons = going.filter(({ boxes }) => boxes.length === 0).map(({ reason }) => reason.trim());
  return {
    photoIds: going.flatMap(({ copyId }) => copyId ?? []),
    photoReason: [...new Set(reasons)].join('\n').slice(0, MAX_PHOTO_REASON),
  };
}

/** Switched on, but nothing is ready to go along. */
export function lacksPhoto(draft: PhotoDraft): boolean {
  return draft.on && toPhotoContent(draft).photoIds.length === 0;
}

/** Nothing covered needs a reason of a word, not of a key press. */
export function isCoverReady({ boxes, noMinor, reason }: ChosenPhoto): boolean {
  return noMinor && (boxes.length > 0 || reason.trim().length >= 3);
}
