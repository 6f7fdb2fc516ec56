export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** By the first bytes; the name of a file says nothing. */
export function photoTypeOf(bytes: Uint8Array): PhotoType | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  return head.startsWith('RIFF') && head.slice(8) === 'WEBP' ? 'image/webp' : null;
}
