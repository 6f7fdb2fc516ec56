declare const __PRECACHED__: readonly { readonly url: string; readonly integrity: string }[];
declare const __BUILD_ID__: string;

const PREFIX = 'nachtwacht.page.';
const NAME = `${PREFIX}${__BUILD_ID__}`;
const PAGE = '/field';
const FILES = ['/field.webmanifest', '/icon.svg', '/icons/icon-192.png'];

/**
 * Fetches this build whole or not at all. Each script by its digest, the page by the build that the server names, so
 * that the sign-in page of somebody's wifi can never take its place.
 */
export async function storePage(): Promise<void> {
  const cache = await caches.open(NAME);
  const page = await fetch(PAGE, { cache: 'no-store', credentials: 'same-origin' });
  if (!page.ok || page.headers.get('nachtwacht-build') !== __BUILD_ID__)
    throw new Error('the page is of another build');
  await cache.put(PAGE, page);
  await Promise.all(__PRECACHED__.map(({ url, integrity }) => cache.add(new Request(url, { integrity }))));
  await Promise.allSettled(FILES.map((url) => cache.add(url)));
}

export async function forgetOlderPages(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
  );
}

/** The page from the phone, at once and also without a network; the next version comes in behind it. */
export async function answerPage(request: Request): Promise<Response> {
  return (await caches.match(PAGE, { cacheName: NAME })) ?? fetch(request);
}

export async function answerFile(request: Request): Promise<Response> {
  const known = await caches.match(request, { cacheName: NAME, ignoreVary: true });
  if (known) return known;
  const response = await fetch(request);
  const isOurs = response.ok && !(response.headers.get('content-type') ?? '').startsWith('text/html');
  // A phone that was wiped stays so: nothing is kept where there is no cache any more.
  if (isOurs && (await caches.has(NAME))) {
    const copy = response.clone();
    await caches
      .open(NAME)
      .then((cache) => cache.put(request, copy))
      .catch(() => undefined);
  }
  return response;
}
