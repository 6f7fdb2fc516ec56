import { expect, test } from 'vitest';
import { toHealth } from './silence.ts';

test.each([
  [0, true, 'live'],
  [4_999, true, 'live'],
  [5_000, true, 'amber'],
  [14_999, true, 'amber'],
  [15_000, true, 'red'],
  [6_000, false, 'connecting'],
  [15_000, false, 'red'],
] as const)('after %i ms of silence (heard ever: %s) a screen is %s', (silentMs, heardEver, health) => {
  expect(toHealth(silentMs, heardEver)).toBe(health);
});
