import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeVapidKeys } from './seal-push.ts';

const file = z.strictObject({ publicKey: z.string().min(80), privateKey: z.string().min(40) });
export type VapidKeys = z.infer<typeof file>;

/** Made on the first start and kept: with other keys every phone would have to subscribe again. For the owner's eyes only. */
export function openVapidKeys(dataDir: string): VapidKeys {
  const path = join(dataDir, 'push-keys.json');
  if (!existsSync(path)) {
    writeFileSync(path, `${JSON.stringify(makeVapidKeys())}\n`, { mode: 0o600, flag: 'wx' });
  }
  chmodSync(path, 0o600);
  return file.parse(JSON.parse(readFileSync(path, 'utf8')));
}
