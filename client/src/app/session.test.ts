import { expect, test } from 'vitest';
import { toLocalPath } from './session.ts';

const origin = 'https://nachtwacht.example';

test('after signing in a browser never leaves this site', () => {
  expect(toLocalPath('/desk?operation=1', origin)).toBe('/desk?operation=1');
  expect(
    ['//evil.example/desk', '/\\evil.example', 'https://evil.example'].map((home) => toLocalPath(home, origin)),
  ).toEqual(['/', '/', '/']);
});
