import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { MAX_PHOTO_BYTES } from './encode-photo.ts';

/** So much of an upload that is too large is still read, so that its sender hears why. */
const HEARD_OUT_BYTES = 4 * MAX_PHOTO_BYTES;

/** Streams a body to a file. False when it is larger than a photo may be. */
export async function receiveFile(body: AsyncIterable<Uint8Array>, file: string): Promise<boolean> {
  let bytes = 0;
  await pipeline(
    async function* () {
      for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > HEARD_OUT_BYTES) return;
        if (bytes <= MAX_PHOTO_BYTES) yield chunk;
      }
    },
    createWriteStream(file, { mode: 0o600 }),
  );
  return bytes <= MAX_PHOTO_BYTES;
}

export async function digestFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
