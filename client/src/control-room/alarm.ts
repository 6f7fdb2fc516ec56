import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { stepTimer } from './acceptance.ts';

/** `new`: this board has not opened it yet. `late`: nobody accepted it in time, so every board sounds, opened or not. */
export type Alarm = 'silent' | 'new' | 'late';

export function toAlarm(sent: readonly Dispatch[], opened: ReadonlySet<string>, nowMs: number): Alarm {
  if (sent.some((dispatch) => stepTimer(dispatch, nowMs).heat !== 'calm')) return 'late';
  return sent.some(({ id }) => !opened.has(id)) ? 'new' : 'silent';
}
