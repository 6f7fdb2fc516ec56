import { z } from 'zod';
import type { Refusal } from '../operation/refusal.ts';
import type { State } from '../operation/state.ts';
import { id } from '../operation/text.ts';
import { MAX_PHOTO_REASON } from './events.ts';

export const MAX_COVER_BOXES = 50;
/** The smallest side of a box, as a share of the picture. */
const MIN_BOX_SIDE = 0.004;

const share = z.number().min(0).max(1);

/** What is blacked out, in shares of the upright picture from its left top. */
export const coverBox = z
  .strictObject({ x: share, y: share, width: share.min(MIN_BOX_SIDE), height: share.min(MIN_BOX_SIDE) })
  .refine(({ x, width }) => x + width <= 1.000001, { message: 'beyond-the-edge', path: ['width'] })
  .refine(({ y, height }) => y + height <= 1.000001, { message: 'beyond-the-edge', path: ['height'] });
export type CoverBox = z.infer<typeof coverBox>;

/** Asks for a copy of a photo that may go out. Without any box it needs a reason; no minors, ever. */
export const coverPhoto = z.strictObject({
  photoId: id,
  boxes: z.array(coverBox).max(MAX_COVER_BOXES),
  noMinor: z.literal(true),
  reason: z.string().max(MAX_PHOTO_REASON),
});
export type CoverPhoto = z.infer<typeof coverPhoto>;

/** Refuses `photo-not-covered` when a photo is named twice, or is one that came with a message: only copies go out. */
export function refusePhotos({ messages }: State, photoIds: readonly string[]): Refusal | null {
  if (photoIds.length === 0) return null;
  const named = new Set(photoIds);
  const isOriginal = [...messages.values()].some(({ content }) => content?.photoIds.some((each) => named.has(each)));
  return isOriginal || named.size < photoIds.length ? { code: 'photo-not-covered' } : null;
}

/** The copies that an admin may look at now: of broadcasts addressed to them that are out and have not ended. */
export function maySeeCopy({ broadcasts }: State, adminId: string, photoId: string): boolean {
  return [...broadcasts.values()].some(
    ({ status, course, content }) =>
      status === 'sent' && course.byAdmin.has(adminId) && content?.photoIds?.includes(photoId) === true,
  );
}
