import { isMembers, membersOf, parseJson, textOf } from '../store/outside-data.ts';
import type { PushEvent } from './worker-scope.ts';
import { worker } from './worker-scope.ts';

const fallback = { title: 'Nachtwacht', body: 'Nieuw bericht van de politie', tag: 'nachtwacht' };

type Badging = Navigator & { readonly setAppBadge?: (count?: number) => Promise<void> };

/** Says that there is something, never what. A browser that reads the push by itself does not come here. */
export async function showPush({ data }: Pick<PushEvent, 'data'>): Promise<void> {
  const told = membersOf(parseJson(data?.text() ?? null));
  const notification = isMembers(told.notification) ? told.notification : {};
  await worker.registration.showNotification(textOf(notification.title) ?? fallback.title, {
    body: textOf(notification.body) ?? fallback.body,
    tag: textOf(notification.tag) ?? fallback.tag,
    lang: textOf(notification.lang) ?? 'nl',
    icon: '/icons/icon-192.png',
    badge: '/icons/badge-96.png',
    requireInteraction: false,
  });
  const badging: Badging = navigator;
  await badging.setAppBadge?.().catch(() => undefined);
}
