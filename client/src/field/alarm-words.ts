import type { Called112 } from '@nachtwacht/shared/hints/urgency.ts';
import { findPlainAlarm } from './plain-alarm.ts';

type FindAlarm = (text: string, called: Called112) => readonly string[];

// Until the word list has come in, the plainest words stand in for it.
let find: FindAlarm = (text) => findPlainAlarm(text);

/** The word list is large, and is not needed before somebody writes. Fails silently: the plain words stay. */
export async function loadAlarmWords(): Promise<void> {
  try {
    find = (await import('./alarm-lexicon.ts')).findByLexicon;
  } catch {
    // Tried again with the next message.
  }
}

/** Words for which 112 must be rung first. */
export const findAlarmWords: FindAlarm = (text, called) => find(text, called);
