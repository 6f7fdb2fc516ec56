import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toArchive } from './archive.ts';
import { limits } from './limits.ts';

const post = '31-12-2025 20:14 - Rik: hoi';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const chat = strToU8(post);
const zip = (files: Zippable) => zipSync(files);
const refusalOf = (bytes: Uint8Array) => {
  try {
    toArchive(bytes);
    return null;
  } catch (fault) {
    return fault;
  }
};

/** Says in the zip's list of contents that the first file is `bytes` long. */
function announce(bytes: Uint8Array, length: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(view.getUint32(bytes.length - 6, true) + 24, length, true);
  return bytes;
}

describe('the chat in an export', () => {
  it('is the file itself, with or without a byte order mark, in UTF-8 or UTF-16', () => {
    expect(toArchive(chat).text).toBe(post);
    expect(toArchive(Buffer.from(`\ufeff${post}`)).text).toBe(post);
    expect(toArchive(Buffer.from(`\ufeff${post}`, 'utf16le')).text).toBe(post);
  });

  it.each([
    '_chat.txt',
    'WhatsApp-chat met Buurtwacht.txt',
    'WhatsApp Chat with Watch.txt',
    'map/_chat.txt',
    'gesprek.txt',
  ])('is %s in a zip', (name) => {
    expect(toArchive(zip({ [name]: chat })).text).toBe(post);
  });

  it('is known by its name when a text file was attached in the group', () => {
    expect(toArchive(zip({ 'notulen.txt': strToU8('x'), '_chat.txt': chat })).text).toBe(post);
  });

  it('must be there, once', () => {
    expect(refusalOf(zip({ 'foto.jpg': png }))).toMatchObject({ reason: 'noChatInZip' });
    expect(refusalOf(zip({ 'a.txt': chat, 'b.txt': chat }))).toMatchObject({ reason: 'severalChatsInZip', detail: 2 });
  });

  it('is refused above its limit, packed or not', () => {
    expect(refusalOf(Buffer.alloc(limits.chatTextBytes + 1, 'a'))).toMatchObject({ reason: 'textTooLarge' });
    expect(refusalOf(zip({ '_chat.txt': new Uint8Array(limits.chatTextBytes + 1) }))).toMatchObject({
      reason: 'textTooLarge',
    });
  });
});

describe('a photo in a zip', () => {
  const photoIn = (files: Zippable, name: string) => toArchive(zip({ '_chat.txt': chat, ...files })).photo(name);

  it('is found by its bare name and told by its bytes, not its ending', () => {
    expect(photoIn({ 'IMG-1.jpg': png }, 'IMG-1.jpg')).toMatchObject({ kind: 'photo', type: 'image/png' });
    expect(photoIn({ 'map/IMG-1.jpg': png }, 'IMG-1.jpg')).toMatchObject({ kind: 'photo' });
    expect(photoIn({ 'IMG-1.jpg': strToU8('<svg/>') }, 'IMG-1.jpg')).toEqual({ kind: 'notAPhoto' });
  });

  it('is missing when nothing, or more than one file, has its name', () => {
    expect(photoIn({}, 'IMG-1.jpg')).toEqual({ kind: 'missing' });
    expect(photoIn({ 'a/IMG-1.jpg': png, 'b/IMG-1.jpg': png }, 'IMG-1.jpg')).toEqual({ kind: 'missing' });
    expect(photoIn({}, '__proto__')).toEqual({ kind: 'missing' });
  });

  it.each(['../IMG-1.jpg', 'a/../../IMG-1.jpg', '/IMG-1.jpg', '..\\IMG-1.jpg', '__MACOSX/IMG-1.jpg'])(
    'at %s is not trusted',
    (path) => {
      expect(photoIn({ [path]: png }, 'IMG-1.jpg')).toEqual({ kind: 'missing' });
    },
  );

  it('is left out above its limit', () => {
    const ofSize = (size: number) => {
      const bytes = new Uint8Array(size);
      bytes.set(png);
      return photoIn({ 'IMG-1.jpg': bytes }, 'IMG-1.jpg').kind;
    };
    expect(ofSize(limits.photoBytes)).toBe('photo');
    expect(ofSize(limits.photoBytes + 1)).toBe('tooLarge');
  });
});

describe('a hostile zip', () => {
  it('that holds more than it announces gives no more than announced', () => {
    const bomb = announce(zip({ 'IMG-1.jpg': new Uint8Array(20_000_000), '_chat.txt': chat }), 1000);
    expect(toArchive(bomb).photo('IMG-1.jpg')).toEqual({ kind: 'notAPhoto' });
    const chatBomb = announce(zip({ '_chat.txt': Buffer.alloc(20_000_000, post) }), 1000);
    expect(toArchive(chatBomb).text).toHaveLength(1000);
  });

  it('that announces gigabytes is refused before any is set aside', () => {
    expect(refusalOf(announce(zip({ '_chat.txt': chat }), 0xfffffff0))).toMatchObject({ reason: 'textTooLarge' });
  });

  it('with too many files is refused', () => {
    const files: Zippable = { '_chat.txt': chat };
    for (let index = 0; index < limits.zipEntries; index += 1) files[`${index}`] = [new Uint8Array(0), { level: 0 }];
    expect(refusalOf(zip(files))).toMatchObject({ reason: 'tooManyEntries' });
  });

  it('cut off anywhere is refused, not half read', () => {
    const whole = zip({ '_chat.txt': chat, 'IMG-1.jpg': png });
    for (let length = 4; length < whole.length; length += 1) {
      expect(refusalOf(whole.slice(0, length))).toMatchObject({ reason: 'notAZip' });
    }
  });
});
