import type { FieldView } from '@nachtwacht/shared/wire/field.ts';

/** How many things of the police were not opened yet. */
export function selectUnopened({ receipts, broadcasts }: FieldView): number {
  const over = new Set(broadcasts.filter(({ ended }) => ended !== null).map(({ id }) => id));
  return receipts.filter(({ itemId, state }) => state !== 'opened' && !over.has(itemId)).length;
}

type Badging = Navigator & {
  readonly setAppBadge?: (count: number) => Promise<void>;
  readonly clearAppBadge?: () => Promise<void>;
};

/** On the icon of the app, where the phone can. */
export function showBadge(count: number): void {
  const badging: Badging = navigator;
  const shown = count > 0 ? badging.setAppBadge?.(count) : badging.clearAppBadge?.();
  shown?.catch(() => undefined);
}
