import { expect, test } from 'vitest';
import { emptyReport, toReportText } from './guided-report.ts';

test('what was tapped becomes sentences that one can read', () => {
  expect(
    toReportText({
      ...{ what: 'fireworks', still: 'now', street: 'speeltuin Kwakel', count: 'several', vehicle: 'scooter' },
      ...{ behaviour: ['throwPeople', 'bangs'], clothing: 'donkere jassen', direction: 'het station' },
    }),
  ).toBe(
    'Vuurwerk, nu bezig, speeltuin Kwakel. 5 tot 10 mensen: gooien naar mensen, zware knallen. Kleding: donkere jassen. Met een scooter. Richting het station.',
  );
});

test.each([
  [{}, ''],
  [{ what: 'other' as const }, ''],
  [{ what: 'other' as const, behaviour: ['shouting' as const] }, 'Schreeuwen.'],
  [{ still: 'unknown' as const, what: 'damage' as const }, 'Iets wordt vernield.'],
  [{ count: 'many' as const }, 'Meer dan 10 mensen.'],
  [{ street: ' Kerkstraat ' }, 'Kerkstraat.'],
])('what was skipped leaves no gap: %j', (tapped, text) => {
  expect(toReportText({ ...emptyReport, ...tapped })).toBe(text);
});
