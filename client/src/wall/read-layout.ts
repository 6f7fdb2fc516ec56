import { type WallLayoutName, wallLayout } from '@nachtwacht/shared/wire/pairing.ts';

/** `?layout=map|queue|figures|mixed`, so that four panels can each show one; anything else is `mixed`. */
export function readLayout(search: string): WallLayoutName {
  return wallLayout.catch('mixed').parse(new URLSearchParams(search).get('layout'));
}
