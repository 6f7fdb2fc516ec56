import type { DeviceKind } from '@nachtwacht/shared/wire/http.ts';

const signs: readonly (readonly [DeviceKind, RegExp])[] = [
  ['iphone', /\b(iPhone|iPad|iPod)\b/],
  ['android', /\bAndroid\b/],
  ['computer', /\b(Windows|Macintosh|X11|CrOS)\b/],
];

/** By which somebody knows a phone again; no more than that is kept of what a browser tells. */
export function toDeviceKind(userAgent: string | undefined): DeviceKind {
  return signs.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? 'other';
}
