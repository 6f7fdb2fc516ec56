import { createHmac, timingSafeEqual } from 'node:crypto';

export const SIGNATURE_HEADER = 'nachtwacht-signature';
/** A receiver takes no older signature, so that what was overheard cannot be sent again. */
const TOLERANCE_SECONDS = 300;

/** `t=1798758067,v1=<hex>`: HMAC-SHA256 over `timestamp.body`. */
export function signBody(secret: string, body: string, nowMs: number): string {
  const seconds = Math.floor(nowMs / 1000);
  return `t=${seconds},v1=${digest(secret, seconds, body)}`;
}

/** For the receiving end. */
export function isSigned(secret: string, body: string, header: string, nowMs: number): boolean {
  const [, seconds, told] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (seconds === undefined || told === undefined) return false;
  if (Math.abs(nowMs / 1000 - Number(seconds)) > TOLERANCE_SECONDS) return false;
  return timingSafeEqual(Buffer.from(told), Buffer.from(digest(secret, Number(seconds), body)));
}

function digest(secret: string, seconds: number, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
