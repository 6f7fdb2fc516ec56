import type { z } from 'zod';
import type { HotspotContent, NoteContent, noteKind } from './events.ts';

/** A place with trouble in an earlier year. */
export interface Hotspot {
  readonly id: string;
  readonly year: number;
  readonly content: HotspotContent | null;
}

/** District note, permit or order, in force until `until`. */
export interface Note {
  readonly id: string;
  readonly kind: z.infer<typeof noteKind>;
  readonly until: string | null;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly content: NoteContent | null;
}
