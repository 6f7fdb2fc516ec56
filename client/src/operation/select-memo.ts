import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Picture } from './picture.ts';

/** Evaluates once per version; keeps the former list while its members are the same, so that nothing repaints. */
export function createSelectMemo<T>(): (picture: Picture, select: (state: State) => T) => T {
  let known: { picture: Picture; version: number; select: (state: State) => T; value: T } | null = null;
  return (picture, select) => {
    if (known?.picture === picture && known.version === picture.version && known.select === select) return known.value;
    const fresh = select(picture.state);
    const value = known && isSameList(known.value, fresh) ? known.value : fresh;
    known = { picture, version: picture.version, select, value };
    return value;
  };
}

function isSameList(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => Object.is(each, b[i]));
}
