import { expect, test } from 'vitest';
import { toDelivery } from './http-delivery.ts';

const told = (status: number, body: unknown) => toDelivery({ status, body: JSON.stringify(body) });

test('only a server that says so is busy, for as long as it says', () => {
  const busy = (retryAfterSeconds: number) => ({ ok: false, refusal: { code: 'busy', retryAfterSeconds } });
  expect(told(503, { code: 'busy', retryAfterSeconds: 4 })).toEqual(busy(4));
  expect(told(429, { code: 'something' })).toEqual(busy(15));
});

test('the sign-in page of somebody’s wifi, a fault and a stopped journal are no answer: tried again', () => {
  expect(toDelivery({ status: 200, body: '<html>Accept our terms</html>' })).toBe('no-answer');
  expect(told(500, { fault: 'f' })).toBe('no-answer');
  expect(told(503, { code: 'journal-stopped' })).toBe('no-answer');
});

test('a refusal is one, and so is what came in', () => {
  expect(told(403, { code: 'not-your-group' })).toEqual({ ok: false, refusal: { code: 'not-your-group' } });
  expect(told(200, { ok: true })).toMatchObject({ ok: true });
});
