import { expect, test } from 'vitest';
import { neighbour, nextAfter } from './neighbour.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id }));

test('j and k walk the rows and stop at both ends', () => {
  expect(neighbour(rows, 'a', 0, 1)?.id).toBe('b');
  expect(neighbour(rows, 'c', 2, 1)?.id).toBe('c');
  expect(neighbour(rows, 'a', 0, -1)?.id).toBe('a');
});

test('from a message that has left the list, j goes on where it stood', () => {
  expect(neighbour(rows, 'gone', 1, 1)?.id).toBe('b');
  expect(neighbour(rows, 'gone', 1, -1)?.id).toBe('a');
  expect(neighbour(rows, null, 0, 1)?.id).toBe('a');
  expect(neighbour([], 'gone', 1, 1)).toBeNull();
});

test('after a decision the row below is next, at the end the one above', () => {
  expect(nextAfter(rows, 'b')?.id).toBe('c');
  expect(nextAfter(rows, 'c')?.id).toBe('b');
  expect(nextAfter([{ id: 'a' }], 'a')).toBeNull();
});
