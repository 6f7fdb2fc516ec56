import { differenceHash } from '@nachtwacht/shared/hints/photo-hash.ts';
import sharp from 'sharp';

/** The difference hash of a stored picture, by which the same photo is known again; null when it cannot be read. */
export async function hashPhoto(file: string): Promise<string | null> {
  try {
    return differenceHash(await sharp(file).resize(9, 8, { fit: 'fill' }).grayscale().raw().toBuffer());
  } catch {
    return null;
  }
}
