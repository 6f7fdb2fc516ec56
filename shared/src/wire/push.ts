import { z } from 'zod';

/** `GET /api/push`: by which key phones subscribe. */
export interface PushInfo {
  readonly publicKey: string;
}

const base64url = (bytes: number) => z.string().regex(new RegExp(`^[\\w-]{${Math.ceil((bytes * 4) / 3)}}$`));

/**
 * `PUT /api/push/subscription`: what a browser gave this phone; `DELETE` takes it away. The endpoint must lie at a push
 * service that the server knows; the key is an uncompressed point of P-256.
 */
export const pushSubscription = z.strictObject({
  endpoint: z.url({ protocol: /^https$/ }).max(1000),
  keys: z.strictObject({ p256dh: base64url(65).regex(/^B/), auth: base64url(16) }),
});
