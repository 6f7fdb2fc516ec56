import { expect, test } from 'vitest';
import { warnOfReporterRef } from './reporter-ref.ts';

test.each([
  ['bewoner 3', null],
  ['Bewoner 12', null],
  ['buurvrouw', null],
  ['', null],
  ['06 12 34 56 78', 'number'],
  ['man met hond', null],
  ['Man met hond', null],
  ['vrouw van de bakker', null],
  ['bewoner aan de ketting', null],
  ['janitor', null],
  ['jan de vries', 'name'],
  ['bewoner 3, fatima', 'name'],
  ['Kees', 'name'],
  ['familie de wit', 'name'],
  ['bewoner 3 (Anja)', 'name'],
  ['x@voorbeeld.nl', 'name'],
])('"%s"', (ref, warning) => {
  expect(warnOfReporterRef(ref)).toBe(warning);
});
