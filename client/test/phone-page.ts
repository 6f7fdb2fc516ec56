import type { Page } from 'playwright-core';

/** Until the service worker has this build whole, and answers for this page. */
export async function untilWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }));
  });
}

/** Until the phone holds what it needs to open without a network. */
export async function untilKept(page: Page): Promise<void> {
  while ((await databases(page)) < 2) await page.waitForTimeout(50);
  await page.waitForTimeout(700);
}

/** `waitForFunction` takes a promise for a yes; this waits for what it becomes. */
export async function databases(page: Page): Promise<number> {
  return page.evaluate(async () => (await indexedDB.databases()).length);
}
