// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderInRoom } from '../../test/Room.tsx';
import { AgeRing } from './AgeRing.tsx';

afterEach(cleanup);

const born = '2026-12-31T22:37:00.000Z';
const after = (seconds: number) => () => Date.parse(born) + seconds * 1000;

test.each([
  [19, '19 s', 'fresh'],
  [60, '1 min', 'warm'],
  [299, '4 min', 'warm'],
  [300, '5 min', 'hot'],
  [7620, '2 u 07', 'hot'],
])('after %i seconds a melding says %s and is %s', async (seconds, text, warmth) => {
  await renderInRoom(<AgeRing at={born} />, { now: after(seconds) });
  expect(screen.getByText(text).dataset.warmth).toBe(warmth);
});

test('a device that runs behind the server never shows a negative age', async () => {
  await renderInRoom(<AgeRing at={born} />, { now: after(-30) });
  expect(screen.getByText('0 s')).toBeTruthy();
});
