import { expect, test } from 'vitest';
import { selectTextLacks } from './text-lacks.ts';

test.each([
  ['Groepje van 8 gooit nu vuurwerk bij de speeltuin, lopen richting station', []],
  ['Harde knallen', ['where', 'still', 'count', 'way']],
  ['Verdachte man in de Kerkstraat', ['still', 'what', 'count', 'way']],
  ['Twee jongens trekken aan de deuren van auto’s', ['where', 'still', 'way']],
  ['Iemand schreeuwt op het Kerkplein, nog steeds', ['way']],
  ['', ['where', 'still', 'what', 'count', 'way']],
])('%s', (text, lacks) => {
  expect(selectTextLacks(text)).toEqual(lacks);
});

test('a place that was chosen needs no asking', () => {
  expect(selectTextLacks('Harde knallen', true)).not.toContain('where');
});
