import { open, rename } from 'node:fs/promises';

/** The bytes are on the disk before the name is. */
export async function moveDurably(from: string, to: string): Promise<void> {
  const handle = await open(from, 'r+');
  await handle.sync();
  await handle.close();
  await rename(from, to);
}
