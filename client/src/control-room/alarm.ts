import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { stepTimer } from './acceptance.ts';

/** `informed`: something was added that this board has not looked at. `new`: this board has not opened it yet. `late`: nobody accepted it in time, so every board sounds, opened or not. */
export type Alarm = 'silent' | 'informed' | 'new' | 'late';

export function toAlarm(sent: readonly Dispatch[], opened: ReadonlySet<string>, nowMs: number, news = 0): Alarm {
  if (sent.some((dispatch) => stepTimer(dispatch, nowMs).heat !== 'calm')) return 'late';
  if (sent.some(({ id }) => !opened.has(id))) return 'new';
  return news > 0 ? 'informed' : 'silent';
}
