import type { MessageSource } from '../messages/events.ts';
import type { Point } from '../operation/text.ts';
import type { Called112, Urgency } from './urgency.ts';

/** What a message is about, several at once; the vocabulary of the hints, coarser than a dispatch's classification. */
export const messageKinds = [
  'fireworks',
  'fire',
  'vandalism',
  'nuisance',
  'suspicious',
  'burglary',
  'violence',
  'traffic',
  'missing',
  'question',
  'chatter',
  'other',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A kind with its score 0..1 and the words of the text that gave it. */
export interface KindHint {
  readonly kind: MessageKind;
  readonly score: number;
  readonly words: readonly string[];
}

/** One name of an operation's own gazetteer. */
export interface GazetteerPlace {
  readonly name: string;
  readonly kind: string;
  readonly municipality: string;
  readonly lng: number;
  readonly lat: number;
  readonly aliases: readonly string[];
}

/** A place that the text names: where, how sure (0..1), by which words, how far from the group's own area. */
export interface PlaceHint {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  readonly confidence: number;
  readonly words: readonly string[];
  readonly metresFromGroup: number | null;
  /** Other places that the same words could mean, the likelier first, at most 3. */
  readonly alternatives: readonly {
    readonly name: string;
    readonly lng: number;
    readonly lat: number;
    readonly confidence: number;
  }[];
}

/** A message as the hints compare it: plain data, no state. `near` is the middle of its group's area. */
export interface HintMessage {
  readonly id: string;
  readonly at: string;
  readonly groupId: string;
  readonly adminId: string | null;
  readonly text: string;
  readonly source: MessageSource;
  readonly called112: Called112;
  readonly urgency: Urgency;
  readonly kinds: readonly KindHint[];
  /** The pin, else the surest place that the text names. */
  readonly point: Point | null;
  readonly near: Point | null;
  /** 64-bit difference hashes of its photos, 16 hex digits each. */
  readonly photoHashes: readonly string[];
}

/** Why a hint was given: a code with its figures or words; screens put it in words. */
export type HintReason =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'metres'; readonly metres: number }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'same-kind'; readonly messageKind: MessageKind }
  | { readonly kind: 'same-photo' }
  | { readonly kind: 'same-text' }
  | { readonly kind: 'plate'; readonly plate: string; readonly misread: boolean }
  | { readonly kind: 'count'; readonly count: number }
  | {
      readonly kind: 'reach';
      readonly metres: number;
      readonly minutes: number;
      readonly by: 'foot' | 'bike' | 'scooter' | 'car';
    };

/** Another message that seems to be about the same happening. */
export interface LikenessHint {
  readonly messageId: string;
  readonly score: number;
  readonly reasons: readonly HintReason[];
  /** Both seen by the senders themselves, in different groups. */
  readonly corroborates: boolean;
  /** The same words again, or only heard and forwarded: how a rumour looks. */
  readonly rumour: boolean;
}

/** A description that is looked for, as the hints compare it. */
export interface HintDescription {
  readonly id: string;
  readonly kind: 'person' | 'group' | 'vehicle';
  readonly text: string;
  readonly plate: string | null;
  readonly lastSeen: (Point & { readonly at: string }) | null;
}

export interface FitHint {
  readonly descriptionId: string;
  readonly score: number;
  readonly reasons: readonly HintReason[];
}
