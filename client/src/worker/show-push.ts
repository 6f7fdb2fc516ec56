import { isMembers, membersOf, parseJson, textOf } from '../store/outside-data.ts';
import { isInSight } from './pages.ts';
import type { PushEvent } from './worker-scope.ts';
import { worker } from './worker-scope.ts';

const fallback = { title: 'Nachtwacht', body: 'Nieuw bericht van de politie', tag: 'nachtwacht' };

type Badging = Navigator & { readonly setAppBadge?: (count?: number) => Promise<void> };

/** Safari takes the subscription of who shows nothing at a push, also when the page is in sight. */
const mustAlwaysShow = () => /AppleWebKit/.test(navigator.userAgent) && !/Chrom(e|ium)|Edg/.test(navigator.userAgent);

/**
 * Says that there is something, never what; nothing at all while the page itself is in sight and shows it. A browser
 * that reads the push by itself does not come here.
 */
export async function showPush({ data }: Pick<PushEvent, 'data'>): Promise<void> {
  if (!mustAlwaysShow() && (await isInSight())) return;
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
