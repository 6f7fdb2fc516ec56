/// <reference path="./web-push.d.ts" />
import webPush, { type PushSubscriptionKeys, type RequestDetails, type RequestOptions } from 'web-push';

export function makeVapidKeys(): { publicKey: string; privateKey: string } {
  return webPush.generateVAPIDKeys();
}

/** Encrypted for one subscription (RFC 8291) and signed by this server (RFC 8292). */
export function sealPush(to: PushSubscriptionKeys, payload: string, options: RequestOptions): RequestDetails {
  return webPush.generateRequestDetails(to, payload, options);
}
