import { parseJson, textsOf } from '../store/outside-data.ts';
import type { AdminMe } from './who-is-here.ts';

const keyOf = ({ operationId, adminId }: AdminMe) => `nachtwacht.put-away.${operationId}.${adminId}`;

/** Broadcasts that this person has read and put away: they stay below, in one line each. */
export function readPutAway(me: AdminMe): ReadonlySet<string> {
  return new Set(textsOf(parseJson(localStorage.getItem(keyOf(me)))));
}

export function keepPutAway(me: AdminMe, ids: ReadonlySet<string>): void {
  try {
    localStorage.setItem(keyOf(me), JSON.stringify([...ids]));
  } catch {
    // Without room they are only shown again after a reload.
  }
}
