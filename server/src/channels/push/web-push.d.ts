/** What we use of the library, which brings no types. */
declare module 'web-push' {
  export interface PushSubscriptionKeys {
    readonly endpoint: string;
    readonly keys: { readonly p256dh: string; readonly auth: string };
  }
  export interface RequestOptions {
    readonly vapidDetails: { readonly subject: string; readonly publicKey: string; readonly privateKey: string };
    readonly TTL: number;
    readonly urgency: 'very-low' | 'low' | 'normal' | 'high';
    readonly topic: string;
    readonly contentEncoding: 'aes128gcm';
  }
  export interface RequestDetails {
    readonly method: string;
    readonly headers: Readonly<Record<string, string | number>>;
    readonly body: Buffer;
    readonly endpoint: string;
  }
  const webPush: {
    generateVAPIDKeys(): { publicKey: string; privateKey: string };
    generateRequestDetails(to: PushSubscriptionKeys, payload: string, options: RequestOptions): RequestDetails;
  };
  export default webPush;
}
