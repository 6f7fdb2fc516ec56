import { z } from 'zod';
import type { AdminMe } from './open-field.ts';

const kept = z.array(z.string());
const keyOf = ({ operationId, adminId }: Pick<AdminMe, 'operationId' | 'adminId'>) =>
  `nachtwacht.put-away.${operationId}.${adminId}`;

/** Broadcasts that this person has read and put away: they stay below, in one line each. */
export function readPutAway(me: AdminMe): ReadonlySet<string> {
  try {
    return new Set(kept.parse(JSON.parse(localStorage.getItem(keyOf(me)) ?? '[]')));
  } catch {
    return new Set();
  }
}

export function keepPutAway(me: AdminMe, ids: ReadonlySet<string>): void {
  try {
    localStorage.setItem(keyOf(me), JSON.stringify([...ids]));
  } catch {
    // Without room they are only shown again after a reload.
  }
}

export function forgetPutAway(me: AdminMe): void {
  localStorage.removeItem(keyOf(me));
}
