import { parseString } from 'whatsapp-chat-parser';
import { fromAmsterdam, type WallTime } from './amsterdam.ts';
import { limits } from './limits.ts';
import { isNoticeAuthor, readEntry } from './notices.ts';
import { type Form, readStamp, type Stamp } from './stamp.ts';
import { UnusableExport } from './unusable-export.ts';

/** A resident's post. `author` never leaves this machine; `files` are names as the export gives them. */
export interface Post {
  readonly wall: WallTime;
  readonly seenAtMs: number;
  readonly author: string;
  readonly text: string;
  readonly files: readonly string[];
}

export interface Chat {
  readonly posts: readonly Post[];
  /** Lines that are nobody's post. */
  readonly passedOver: { readonly system: number; readonly deleted: number; readonly omitted: number };
}

interface DatedStamp extends Stamp {
  readonly wall: WallTime;
}

// Keeps the parser from seeing the start of a post in a line that only looks like one.
const goesOn = '\u0001';

/** Reads the text of an export. Throws `UnusableExport` when it is none, or is not written day first. */
export function readChatText(text: string): Chat {
  const { stamps, lines } = findStamps(text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/));
  const messages = parseString(lines.join('\n'), { daysFirst: true });
  if (messages.length !== stamps.length) throw new Error(`${stamps.length} stamps gave ${messages.length} messages`);

  const posts: Post[] = [];
  const passedOver = { system: 0, deleted: 0, omitted: 0 };
  let previousMs = Number.NEGATIVE_INFINITY;
  for (const [index, stamp] of stamps.entries()) {
    const message = messages[index];
    if (!message) continue;
    const seenAtMs = fromAmsterdam(stamp.wall, previousMs);
    previousMs = seenAtMs;
    const author = message.author === null ? '' : toAuthor(message.author);
    if (author === '' || isNoticeAuthor(author)) {
      passedOver.system += 1;
      continue;
    }
    const entry = readEntry(message.message.replaceAll(`\n${goesOn}`, '\n'));
    if (entry.kind === 'post') posts.push({ wall: stamp.wall, seenAtMs, author, text: entry.text, files: entry.files });
    else passedOver[entry.kind] += 1;
  }
  return { posts, passedOver };
}

/**
 * The parser makes dates in the machine's own zone, where an hour of an Amsterdam night may not exist; so stamps are read
 * here, and the parser gets lines that all carry the same harmless one.
 */
function findStamps(lines: readonly string[]): { stamps: DatedStamp[]; lines: string[] } {
  const stamps: DatedStamp[] = [];
  const prepared: string[] = [];
  let form: Form | null = null;
  for (const [index, line] of lines.entries()) {
    const stamp = readStamp(line);
    if (stamp === null || (form !== null && stamp.form !== form)) {
      if (form !== null) prepared.push(goesOn + line);
      continue;
    }
    if (stamp.wall === null) throw new UnusableExport('notDayFirst', index + 1);
    if (stamps.length === limits.posts) throw new UnusableExport('tooManyPosts', limits.posts);
    form = stamp.form;
    stamps.push({ ...stamp, wall: stamp.wall });
    prepared.push(`1-1-2000 12:00 - ${stamp.rest}`);
  }
  if (form === null) throw new UnusableExport('noPosts');
  return { stamps, lines: prepared };
}

/** One spelling per author, whatever marks and spaces the phone put around the name. */
function toAuthor(name: string): string {
  return name
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^\s*~\s*/u, '')
    .normalize('NFC')
    .trim();
}
