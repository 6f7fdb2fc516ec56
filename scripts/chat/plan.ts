import { isStorableText } from '@nachtwacht/shared/journal/canonical.ts';
import { MAX_MESSAGE_CHARACTERS, MAX_PHOTOS } from '@nachtwacht/shared/messages/limits.ts';
import type { Archive, Photo } from './archive.ts';
import type { Chat, Post } from './chat-text.ts';
import type { Choice } from './choice.ts';
import { createKeyMaker } from './post-key.ts';

export type SkipReason = 'tooLong' | 'unstorable' | 'unreadable' | 'future' | 'photoUnusable';

/** What the intake takes as JSON. */
export interface IntakeMessage {
  readonly group: string;
  readonly text: string;
  readonly seenAt: string;
  readonly source: 'forwarded';
  readonly reporterRef: string;
}

/** One post of the chat. `leftOut` counts attachments that do not go along. */
export type Step =
  | { readonly kind: 'pass'; readonly post: Post; readonly reporterRef: string }
  | { readonly kind: 'skip'; readonly post: Post; readonly reporterRef: string; readonly reason: SkipReason }
  | {
      readonly kind: 'send';
      readonly post: Post;
      readonly reporterRef: string;
      readonly key: string;
      readonly message: IntakeMessage;
      readonly photos: readonly Photo[];
      readonly leftOut: number;
    };

export interface PlanParts {
  readonly chat: Chat;
  readonly archive: Archive;
  readonly operation: string;
  readonly group: string;
  readonly choice: Choice;
  readonly nowMs: number;
}

const dayMs = 86_400_000;
const textOfBarePhoto = 'Foto zonder tekst';

/** Walks the posts in order; photos are unpacked one post at a time. Numbers and keys do not depend on the choice. */
export function* planPosts(parts: PlanParts): Generator<Step> {
  const numberOf = createNumbering();
  const keyOf = createKeyMaker(parts.operation, parts.group);
  for (const post of parts.chat.posts) {
    const reporterRef = `bewoner ${numberOf(post.author)}`;
    const makeKey = keyOf(post);
    yield parts.choice(post.text) ? planPost(parts, post, reporterRef, makeKey) : { kind: 'pass', post, reporterRef };
  }
}

function planPost(parts: PlanParts, post: Post, reporterRef: string, makeKey: () => string): Step {
  const reason = reasonToSkip(post, parts.nowMs);
  if (reason) return { kind: 'skip', post, reporterRef, reason };
  const photos = post.files
    .map((file) => parts.archive.photo(file))
    .filter((photo) => photo.kind === 'photo')
    .slice(0, MAX_PHOTOS);
  if (post.text === '' && photos.length === 0) return { kind: 'skip', post, reporterRef, reason: 'photoUnusable' };
  const message: IntakeMessage = {
    group: parts.group,
    text: withoutMentions(post.text) || textOfBarePhoto,
    seenAt: new Date(post.seenAtMs).toISOString(),
    source: 'forwarded',
    reporterRef,
  };
  return {
    kind: 'send',
    post,
    reporterRef,
    key: makeKey(),
    message,
    photos,
    leftOut: post.files.length - photos.length,
  };
}

function reasonToSkip(post: Post, nowMs: number): SkipReason | null {
  if (post.text.length > MAX_MESSAGE_CHARACTERS) return 'tooLong';
  if (!isStorableText(post.text)) return 'unstorable';
  if (post.text.includes('\ufffd')) return 'unreadable';
  return post.seenAtMs > nowMs + dayMs ? 'future' : null;
}

/** A mention carries a neighbour's name (iPhone) or number (Android). */
function withoutMentions(text: string): string {
  return text.replace(/@\u2068[^\u2069\n]*\u2069|@\+?\d{8,15}(?!\d)/gu, '@bewoner');
}

function createNumbering(): (author: string) => number {
  const numbers = new Map<string, number>();
  return (author) => {
    const number = numbers.get(author) ?? numbers.size + 1;
    numbers.set(author, number);
    return number;
  };
}
