import { open } from 'node:fs/promises';
import sharp, { type OutputInfo, type Sharp } from 'sharp';

export const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
export const MAX_PHOTO_PIXELS = 24_000_000;
export const THUMBNAIL_PIXELS = 480;
const ENCODE_SECONDS = 30;

// Of all that libvips can read, only what we accept; a photo that only looks like one reaches no other reader.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
});
sharp.cache(false);
sharp.concurrency(1);

export type PhotoFormat = 'jpeg' | 'webp';
export type PhotoRefusal = 'photo-type' | 'photo-unreadable' | 'photo-too-many-pixels';

export interface EncodedPhoto {
  readonly format: PhotoFormat;
  readonly width: number;
  readonly height: number;
}

/** Writes `file` again, upright and without any metadata, as `fullFile` and `thumbnailFile`. Works in sharp's own threads. */
export async function encodePhoto(
  file: string,
  fullFile: string,
  thumbnailFile: string,
): Promise<{ photo: EncodedPhoto } | { refusal: PhotoRefusal }> {
  const claimed = await readFormat(file);
  if (!claimed) return { refusal: 'photo-type' };
  const metadata = await readMetadata(file);
  if (!metadata) return { refusal: 'photo-unreadable' };
  if (metadata.format !== claimed) return { refusal: 'photo-type' };
  if (metadata.width * metadata.height > MAX_PHOTO_PIXELS) return { refusal: 'photo-too-many-pixels' };
  const format = metadata.hasAlpha ? 'webp' : 'jpeg';
  const options = { failOn: 'error', limitInputPixels: MAX_PHOTO_PIXELS, sequentialRead: true } as const;
  try {
    const { width, height } = await encode(sharp(file, options).autoOrient(), format, fullFile);
    const small = sharp(fullFile, options).resize(THUMBNAIL_PIXELS, THUMBNAIL_PIXELS, {
      fit: 'inside',
      withoutEnlargement: true,
    });
    await encode(small, format, thumbnailFile);
    return { photo: { format, width, height } };
  } catch (error) {
    if (isDiskError(error)) throw error;
    return { refusal: 'photo-unreadable' };
  }
}

function encode(image: Sharp, format: PhotoFormat, file: string): Promise<OutputInfo> {
  const upright = image.timeout({ seconds: ENCODE_SECONDS }).toColourspace('srgb');
  return (format === 'jpeg' ? upright.jpeg({ quality: 85 }) : upright.webp({ quality: 85 })).toFile(file);
}

async function readMetadata(file: string) {
  try {
    return await sharp(file, { limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
}

/** By the first bytes; name and content type say nothing. */
async function readFormat(file: string): Promise<'jpeg' | 'png' | 'webp' | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0);
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
    if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
    return head.startsWith('RIFF') && head.slice(8) === 'WEBP' ? 'webp' : null;
  } finally {
    await handle.close();
  }
}

/** The disk is full or gone: our fault, not the photo's. */
function isDiskError(error: unknown): boolean {
  return error instanceof Error && /ENOSPC|EACCES|EIO|unable to open for write|write error/i.test(error.message);
}
