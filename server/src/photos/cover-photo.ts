import type { CoverBox } from '@nachtwacht/shared/broadcasts/photos.ts';
import sharp from 'sharp';
import { MAX_PHOTO_PIXELS, THUMBNAIL_PIXELS } from './encode-photo.ts';

/** Large enough to recognise somebody by the clothes, small enough for a phone on a bad network. */
const COPY_PIXELS = 1600;
const ENCODE_SECONDS = 30;

interface CoveredPhoto {
  readonly width: number;
  readonly height: number;
}

/**
 * A copy in which every box is black, as JPEG without metadata, with its thumbnail made from the copy.
 * The pixels are overwritten before anything is compressed: nothing of what lay under a box is left to find.
 */
export async function coverPhoto(
  file: string,
  boxes: readonly CoverBox[],
  fullFile: string,
  thumbnailFile: string,
): Promise<CoveredPhoto> {
  const { data, info } = await sharp(file, { failOn: 'error', limitInputPixels: MAX_PHOTO_PIXELS })
    .timeout({ seconds: ENCODE_SECONDS })
    .resize(COPY_PIXELS, COPY_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (const box of boxes) blacken(data, box, { width, height, channels });
  const covered = () => sharp(data, { raw: { width, height, channels } });
  await covered().jpeg({ quality: 85 }).toFile(fullFile);
  await covered()
    .resize(THUMBNAIL_PIXELS, THUMBNAIL_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 85 })
    .toFile(thumbnailFile);
  return { width, height };
}

interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Rounded outwards: a pixel that a box touches is black. */
function blacken(data: Buffer, box: CoverBox, { width, height, channels }: Raster): void {
  const left = Math.floor(box.x * width);
  const right = Math.min(width, Math.ceil((box.x + box.width) * width));
  const top = Math.floor(box.y * height);
  const bottom = Math.min(height, Math.ceil((box.y + box.height) * height));
  for (let row = top; row < bottom; row += 1) {
    data.fill(0, (row * width + left) * channels, (row * width + right) * channels);
  }
}
