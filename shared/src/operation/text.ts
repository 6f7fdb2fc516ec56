import { z } from 'zod';
import { isStorableText } from '../journal/canonical.ts';

/** Identifier made by whoever makes the thing: UUIDv7, lower case. */
export const id = z.uuidv7().lowercase();

/** UTC instant, `2026-12-31T22:41:07.000Z`. */
export const instant = z.iso.datetime({ precision: 3 });

/** Text of 1..max UTF-16 units that storage keeps byte for byte; NUL and lone surrogates are refused, other control characters kept. */
export function textUpTo(max: number) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine(isStorableText, 'unstorable-text')
    .refine((text) => text.trim() !== '', 'blank');
}

/** WGS84 degrees. Any finite number: what lies outside the world is kept and marked, never refused. */
export const point = z.strictObject({ lng: z.number(), lat: z.number() });
export type Point = z.infer<typeof point>;

/** One closed ring of [lng, lat], 4..500 positions. */
export const ring = z
  .array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))
  .min(4)
  .max(500)
  .refine((positions) => {
    const first = positions[0];
    const last = positions.at(-1);
    return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  }, 'ring-not-closed');
export type Ring = z.infer<typeof ring>;
