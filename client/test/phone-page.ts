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

/** The text size of the browser's own settings at twice its measure, as somebody who sees little has it. */
export async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** What stands beside the screen, or in a box too small for its words; a list that scrolls by itself may. */
export async function cutParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const parts = [...document.querySelectorAll<HTMLElement>('#shell *, #root *')].filter(
      (each) => each.checkVisibility() && !each.closest('svg') && each.textContent !== '',
    );
    const said = (each: HTMLElement) => `${each.tagName} ${each.textContent?.slice(0, 40)}`;
    const isHidden = (each: HTMLElement) => getComputedStyle(each).clipPath !== 'none';
    const beside = parts.filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return !isHidden(each) && right > left && (left < -0.5 || right > clientWidth + 0.5);
    });
    const cut = parts.filter((each) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(each);
      if (isHidden(each) || webkitLineClamp !== 'none') return false;
      const isLow = overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 1;
      return isLow || (overflowX === 'hidden' && each.scrollWidth > each.clientWidth + 1);
    });
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
      ...beside.map((each) => `beside: ${said(each)}`),
      ...cut.map((each) => `cut: ${said(each)}`),
    ];
  });
}
