import { z } from 'zod';
import { id, textUpTo } from '../operation/text.ts';

/** No vowels, so no words; none of two signs that look alike from afar (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V). */
export const PAIRING_ALPHABET = 'CDFHJKMNPRTWXY3479';
export const PAIRING_LENGTH = 8;
export const PAIRING_SECONDS = 300;

/** As it is typed: spaces, hyphens and small letters do not count. */
export function normalisePairingCode(typed: string): string {
  return typed.replace(/[\s-]+/gu, '').toUpperCase();
}

/** `CDFH3479` as it is shown: in two halves. */
export function halvePairingCode(code: string): string {
  return `${code.slice(0, PAIRING_LENGTH / 2)}-${code.slice(PAIRING_LENGTH / 2)}`;
}

const pairingCode = z
  .string()
  .max(40)
  .transform(normalisePairingCode)
  .pipe(z.string().regex(new RegExp(`^[${PAIRING_ALPHABET}]{${PAIRING_LENGTH}}$`), 'pairing-code'));

const pixels = z.number().int().min(1).max(20_000);
export const wallLayouts = ['mixed', 'map', 'queue', 'figures'] as const;
export const wallLayout = z.enum(wallLayouts);
export type WallLayoutName = z.infer<typeof wallLayout>;

/** What a screen tells of itself, so that a coordinator knows which one stands before them. */
const wallScreen = z.strictObject({ layout: wallLayout, widthPx: pixels, heightPx: pixels });

/** `POST /api/walls/pairings`: a screen without a session asks for a code to show. 429 when too many ask. */
export const pairingRequest = wallScreen;
export const pairing = z.strictObject({
  code: z.string(),
  /** Known to this screen alone; what collects the session. */
  secret: z.string(),
  expiresInSeconds: z.number(),
});
export type Pairing = z.infer<typeof pairing>;

/** `POST /api/walls/pairings/collect`: asked every two seconds; `paired` comes once, with the cookie. */
export const collectRequest = z.strictObject({ secret: z.string().min(20).max(200) });
export const collected = z.discriminatedUnion('state', [
  z.strictObject({ state: z.enum(['waiting', 'seen', 'gone']) }),
  z.strictObject({ state: z.literal('paired'), operationId: id }),
]);
export type Collected = z.infer<typeof collected>;

/** `POST /api/operations/:id/walls/inspect` (coordinator): which screen shows this code. 404 `pairing-unknown`. */
export const inspectPairingRequest = z.strictObject({ code: pairingCode });
export const waitingWall = wallScreen.extend({ address: z.string(), askedAt: z.string(), expiresAt: z.string() });
export type WaitingWall = z.infer<typeof waitingWall>;

/** `POST /api/operations/:id/walls` (coordinator): journals `staff.enrol`; the screen collects its session. */
export const pairWallRequest = z.strictObject({ code: pairingCode, name: textUpTo(80) });
export const pairedWall = z.strictObject({ staffId: id });
export type PairedWall = z.infer<typeof pairedWall>;

/** `GET /api/operations/:id/walls` (coordinator): sessions of the operation's walls. `DELETE …/walls/:sessionId` ends one. */
export const hangingWalls = z.strictObject({
  walls: z.array(
    z.strictObject({
      sessionId: id,
      staffId: id,
      name: z.string(),
      since: z.string(),
      expiresAt: z.string(),
      /** Null for a wall that came in by a sign-in link. */
      screen: wallScreen.extend({ address: z.string() }).nullable(),
    }),
  ),
});
export type HangingWalls = z.infer<typeof hangingWalls>;
