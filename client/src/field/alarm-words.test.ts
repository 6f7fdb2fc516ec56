import { expect, test } from 'vitest';
import { findAlarmWords, loadAlarmWords } from './alarm-words.ts';

test('a word list that did not come in is asked for again; once it is there, no more', async () => {
  const asked: string[] = [];
  const load = (answer: 'fails' | 'comes') => async () => {
    asked.push(answer);
    if (answer === 'fails') throw new TypeError('no network');
    return () => ['uit de lijst'];
  };
  await loadAlarmWords(load('fails'));
  expect(findAlarmWords('iets', 'unknown')).toEqual([]);
  await loadAlarmWords(load('comes'));
  await loadAlarmWords(load('comes'));
  expect(findAlarmWords('iets', 'unknown')).toEqual(['uit de lijst']);
  expect(asked).toEqual(['fails', 'comes']);
});
