import { membersOf, parseJson, textOf } from '../store/outside-data.ts';

/** Whether this phone can be woken, and what stands in the way. */
export type PushState =
  | 'on'
  /** May be asked for. */
  | 'off'
  | 'denied'
  /** On an iPhone only an app on the home screen can be woken. */
  | 'home-screen-first'
  | 'unsupported';

export function isIPhone(): boolean {
  return (
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
  );
}

export function isInstalled(): boolean {
  const isStandalone = 'standalone' in navigator && navigator.standalone === true;
  return isStandalone || matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;
}

/** Nothing was asked of this person yet, and something can be. */
export function mayOfferPush(): boolean {
  if (isIPhone() && !isInstalled()) return true;
  return 'Notification' in globalThis && Notification.permission === 'default';
}

export async function askPushState(registration: ServiceWorkerRegistration | undefined): Promise<PushState> {
  if (!registration || !('pushManager' in registration) || !('Notification' in globalThis)) {
    return isIPhone() && !isInstalled() ? 'home-screen-first' : 'unsupported';
  }
  if (Notification.permission === 'denied') return 'denied';
  const subscription = await registration.pushManager.getSubscription().catch(() => null);
  return subscription && Notification.permission === 'granted' ? 'on' : 'off';
}

/** Asks the person, then the browser; must be called from a press. */
export async function switchPushOn(registration: ServiceWorkerRegistration): Promise<PushState> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  if (await renewSubscription(registration)) return 'on';
  // Only what the server knows too wakes anybody.
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  return 'off';
}

/** Told anew at each start: a session that is new, or that the server gave up, would otherwise be woken by nobody. */
export async function keepPushOn(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  if (registration && (await askPushState(registration)) === 'on') await renewSubscription(registration);
}

export async function switchPushOff(registration: ServiceWorkerRegistration): Promise<void> {
  const subscription = await registration.pushManager.getSubscription();
  await fetch('/api/push/subscription', { method: 'DELETE', credentials: 'same-origin' }).catch(() => undefined);
  await subscription?.unsubscribe();
}

/** Subscribes with the server's key of now and tells the server; a subscription by another key is replaced. */
export async function renewSubscription(registration: ServiceWorkerRegistration): Promise<boolean> {
  try {
    const answer = await fetch('/api/push', { credentials: 'same-origin' });
    const key = textOf(membersOf(parseJson(await answer.text())).publicKey);
    if (!key) return false;
    const known = await registration.pushManager.getSubscription();
    if (known && toBase64Url(known.options.applicationServerKey) !== key) await known.unsubscribe();
    const options = { userVisibleOnly: true, applicationServerKey: key };
    const subscription = await registration.pushManager.subscribe(options);
    const { endpoint, keys } = subscription.toJSON();
    const { p256dh, auth } = keys ?? {};
    const response = await fetch('/api/push/subscription', {
      ...{ method: 'PUT', credentials: 'same-origin', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ endpoint, keys: { p256dh, auth } }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

function toBase64Url(key: ArrayBuffer | null): string {
  const text = String.fromCharCode(...new Uint8Array(key ?? new ArrayBuffer(0)));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
