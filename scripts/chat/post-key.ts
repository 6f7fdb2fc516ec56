import { createHash, scryptSync } from 'node:crypto';
import type { Post } from './chat-text.ts';

/** Gives posts, in the order of the export, the key under which the server knows them. */
export type KeyMaker = (post: Post) => () => string;

/**
 * The key follows from operation, group, wall time, author, text and how many equal posts came before: the same post has
 * the same key in every later export of the chat. The author goes in through scrypt: a plain hash would give away a phone
 * number to whoever tries them all. `createKeyMaker` counts at once; the key itself is made when called for.
 */
export function createKeyMaker(operation: string, group: string): KeyMaker {
  const seen = new Map<string, number>();
  const authors = new Map<string, string>();

  const digestAuthor = (author: string): string => {
    const known = authors.get(author);
    if (known !== undefined) return known;
    const digest = scryptSync(author, `nachtwacht chat\n${operation}\n${group}`, 32).toString('hex');
    authors.set(author, digest);
    return digest;
  };

  return (post) => {
    const { year, month, day, hour, minute, second } = post.wall;
    const time = [year, month, day, hour, minute, second];
    const equal = JSON.stringify([time, post.author, post.text]);
    const ordinal = seen.get(equal) ?? 0;
    seen.set(equal, ordinal + 1);
    return () => toUuid(JSON.stringify([operation, group, time, digestAuthor(post.author), post.text, ordinal]));
  };
}

/** UUIDv8 (RFC 9562): 122 bits of SHA-256. */
function toUuid(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
