import { expect, test } from 'vitest';
import { emptyReport, replaceReport, toReportText, toSeen } from './guided-report.ts';

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

test('a tap changes its own sentences; what stood there or was shared in since stays', () => {
  const first = replaceReport('Uit de groep:', '', 'Vuurwerk.');
  expect(first).toBe('Uit de groep:\nVuurwerk.');
  expect(replaceReport(`${first}\nNu ook bij de school`, 'Vuurwerk.', 'Vuurwerk, nu bezig.')).toBe(
    'Uit de groep:\nVuurwerk, nu bezig.\nNu ook bij de school',
  );
  expect(replaceReport('Vuurwerk.', 'Vuurwerk.', '')).toBe('');
});

test('"net gebeurd" is when it was until it is changed; a time that was chosen stays', () => {
  const [none, justNow, earlier] = [
    emptyReport,
    { ...emptyReport, still: 'justNow' as const },
    { ...emptyReport, still: 'earlier' as const },
  ];
  expect(toSeen(null, none, justNow)).toBe('just');
  expect(toSeen('just', justNow, earlier)).toBeNull();
  expect(toSeen('2026-12-31T22:00:00.000Z', justNow, earlier)).toBe('2026-12-31T22:00:00.000Z');
  expect(toSeen('just', none, earlier)).toBe('just');
});
