import { readFile, stat } from 'node:fs/promises';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { limits } from './limits.ts';
import { type PhotoType, photoTypeOf } from './photo-type.ts';
import { UnusableExport } from './unusable-export.ts';

export type Photo = { readonly kind: 'photo'; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: PhotoType };
type NoPhoto = { readonly kind: 'missing' | 'tooLarge' | 'notAPhoto' };

/** An export in memory. Nothing is ever unpacked to disk: names in a zip only serve to look up. */
export interface Archive {
  readonly text: string;
  photo(name: string): Photo | NoPhoto;
}

interface ZipEntry {
  readonly index: number;
  readonly name: string;
  readonly bytes: number;
}

export async function openArchive(path: string): Promise<Archive> {
  const { size } = await stat(path);
  if (size > limits.zipBytes) throw new UnusableExport('zipTooLarge', limits.zipBytes);
  return toArchive(await readFile(path));
}

/** `.txt` or `.zip`, told apart by their first bytes. */
export function toArchive(bytes: Uint8Array): Archive {
  if (!isZip(bytes)) {
    if (bytes.length > limits.chatTextBytes) throw new UnusableExport('textTooLarge', limits.chatTextBytes);
    return { text: decode(bytes), photo: () => ({ kind: 'missing' }) };
  }
  const entries = listEntries(bytes);
  const chat = findChat(entries);
  const byName = new Map<string, ZipEntry | null>();
  // Two files of one name: nobody can tell which is meant.
  for (const entry of entries) byName.set(entry.name, byName.has(entry.name) ? null : entry);
  return {
    text: decode(unpack(bytes, chat)),
    photo: (name) => readPhoto(bytes, byName.get(name.normalize('NFC')) ?? null),
  };
}

function readPhoto(zip: Uint8Array, entry: ZipEntry | null): Photo | NoPhoto {
  if (entry === null) return { kind: 'missing' };
  if (entry.bytes > limits.photoBytes) return { kind: 'tooLarge' };
  const bytes = unpack(zip, entry);
  const type = photoTypeOf(bytes);
  return type === null ? { kind: 'notAPhoto' } : { kind: 'photo', bytes, type };
}

function findChat(entries: readonly ZipEntry[]): ZipEntry {
  const texts = entries.filter((entry) => /^(?:_chat|whatsapp[ -]chat.*)\.txt$/iu.test(entry.name));
  const named = texts.length > 0 ? texts : entries.filter((entry) => entry.name.toLowerCase().endsWith('.txt'));
  const [chat, ...others] = named;
  if (!chat) throw new UnusableExport('noChatInZip');
  if (others.length > 0) throw new UnusableExport('severalChatsInZip', named.length);
  if (chat.bytes > limits.chatTextBytes) throw new UnusableExport('textTooLarge', limits.chatTextBytes);
  return chat;
}

/** Entries by their bare name. Those with a path that climbs or starts at the root are left out. */
function listEntries(zip: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  walk(zip, (info, index) => {
    const steps = info.name.split(/[\\/]/u);
    const name = steps.at(-1) ?? '';
    const isTrusted = steps.every((step) => step !== '..' && step !== '__MACOSX') && steps[0] !== '' && name !== '';
    const bytes = Math.max(info.originalSize, info.size);
    if (isTrusted) entries.push({ index, name: name.normalize('NFC'), bytes });
    return false;
  });
  return entries;
}

/** fflate inflates into a buffer of the announced size and drops what exceeds it: a bomb costs time, never memory. */
function unpack(zip: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const [bytes] = Object.values(walk(zip, (_info, index) => index === entry.index));
  if (!bytes) throw new UnusableExport('notAZip');
  return bytes;
}

function walk(zip: Uint8Array, isWanted: (info: UnzipFileInfo, index: number) => boolean) {
  let index = -1;
  try {
    return unzipSync(zip, {
      filter: (info) => {
        index += 1;
        if (index >= limits.zipEntries) throw new UnusableExport('tooManyEntries', limits.zipEntries);
        return isWanted(info, index);
      },
    });
  } catch (fault) {
    throw fault instanceof UnusableExport ? fault : new UnusableExport('notAZip');
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
