import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface AxeScope {
  /** The part of the page that is looked at; all of it when absent. */
  readonly within?: string;
  readonly except?: readonly string[];
  readonly tags?: readonly string[];
  readonly rulesOff?: readonly string[];
}

/**
 * What breaks a rule of axe: rule and element. Only violations are collected, in the page itself: its pages have no frames,
 * and what passes is most of the work.
 */
export async function findViolations(
  page: Page,
  { within, except = [], tags, rulesOff }: AxeScope = {},
): Promise<string[]> {
  await page.evaluate(whenStill);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(tags && { runOnly: { type: 'tag', values: [...tags] } }),
    ...(rulesOff && { rules: Object.fromEntries(rulesOff.map((rule) => [rule, { enabled: false }])) }),
  });
  if (within) axe.include(within);
  for (const part of except) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Colours on their way from one state to the next are nobody's contrast. */
async function whenStill(): Promise<void> {
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
