import type { State } from '../operation/state.ts';
import type { Broadcast } from './broadcast.ts';

/** Descriptions that phones show as active at this moment: sent, not ended, not expired. The latest number first. */
export function selectActiveDescriptions(state: State, at: string): readonly Broadcast[] {
  return [...state.broadcasts.values()]
    .filter(({ status, hasDescription, expiresAt }) => status === 'sent' && hasDescription && expiresAt > at)
    .sort((a, b) => b.number - a.number);
}
