import { expect, test } from 'vitest';
import { findPlainAlarm } from './plain-alarm.ts';

test('the plainest emergency words are known before the word list has come in', () => {
  expect(findPlainAlarm('Brand in de Polanenlaan, man met een mes, ligt gewond op straat')).toEqual([
    'brand',
    'mes',
    'gewond',
  ]);
  expect(findPlainAlarm('Jongeren met vuurwerk bij de brandgang en de messenwinkel')).toEqual([]);
});
