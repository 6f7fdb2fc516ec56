import { z } from 'zod';
import { canonicalJson } from '../journal/canonical.ts';
import type { StoredEntry } from '../journal/entry.ts';
import { actor } from './actor.ts';
import { type Draft, type EventType, events, type RecordedEvent } from './tables.ts';
import { instant } from './text.ts';

export const ENTRY_VERSION = 1;

const entryHeader = z.strictObject({
  operation: z.string(),
  epoch: z.number().int().min(1),
  seq: z.number().int().min(1),
  at: instant,
  version: z.literal(ENTRY_VERSION),
  type: z.string(),
  actor,
  command: z.string(),
  data: z.unknown(),
});

export interface EntryStamp {
  readonly operation: string;
  readonly epoch: number;
  readonly seq: number;
  readonly at: string;
  readonly actor: RecordedEvent['actor'];
  readonly command: string;
}

/** The two texts of an entry: what is hashed, stored and sent. */
export function encodeEntry(stamp: EntryStamp, draft: Draft): { header: string; body: string } {
  const { type, header, body } = draft;
  return {
    header: canonicalJson({ ...stamp, version: ENTRY_VERSION, type, data: header }),
    body: canonicalJson(body),
  };
}

/** The event as recorded from a draft and its stamp, without a round trip through text. */
export function toRecorded(stamp: EntryStamp, draft: Draft): RecordedEvent {
  const { operation: _operation, ...meta } = stamp;
  return { ...meta, ...draft } as RecordedEvent;
}

/** Thrown where a journal holds what this version does not know (P3): never skipped. */
export class UnknownEventError extends Error {}

/** Reads an entry back. Throws `UnknownEventError` on an unknown type or version, a ZodError on a shape that does not fit. */
export function decodeEntry(entry: Pick<StoredEntry, 'header' | 'body'>): RecordedEvent {
  const parsed = entryHeader.safeParse(JSON.parse(entry.header));
  if (!parsed.success) throw new UnknownEventError(`unreadable entry header: ${parsed.error.message}`);
  const { type, data, seq, epoch, at, actor, command } = parsed.data;
  if (!isEventType(type)) throw new UnknownEventError(`unknown event ${type} in entry ${seq}`);
  const header = events[type].header.parse(data);
  const body = entry.body === null ? null : events[type].body.parse(JSON.parse(entry.body));
  return { seq, epoch, at, actor, command, type, header, body } as RecordedEvent;
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(events, type);
}
