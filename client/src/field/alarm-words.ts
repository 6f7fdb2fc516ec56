import type { Called112 } from '@nachtwacht/shared/hints/urgency.ts';
import { findPlainAlarm } from './plain-alarm.ts';

type FindAlarm = (text: string, called: Called112) => readonly string[];

// Until the word list has come in, the plainest words stand in for it.
let find: FindAlarm = (text) => findPlainAlarm(text);

const fetchWords = async (): Promise<FindAlarm> => (await import('./alarm-lexicon.ts')).findByLexicon;
let loading: Promise<void> | undefined;

/**
 * The word list is large, and is not needed before somebody writes. Fails silently: the plain words stay, and whoever
 * writes on asks for it again.
 */
export function loadAlarmWords(load = fetchWords): Promise<void> {
  loading ??= load().then(
    (found) => {
      find = found;
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** Words for which 112 must be rung first. */
export const findAlarmWords: FindAlarm = (text, called) => find(text, called);
