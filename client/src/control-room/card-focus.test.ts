import { expect, test } from 'vitest';
import { firstFocus, keepFocus, moveFocus } from './card-focus.ts';

const board = [['a', 'b', 'c'], [], ['d'], ['e', 'f'], []];

test('arrows move between the cards of a column and stay at its ends', () => {
  expect([
    moveFocus(board, 'a', 'ArrowDown'),
    moveFocus(board, 'c', 'ArrowDown'),
    moveFocus(board, 'a', 'ArrowUp'),
  ]).toEqual(['b', 'c', 'a']);
});

test('arrows pass over empty columns and keep to the height where there is a card', () => {
  expect(moveFocus(board, 'b', 'ArrowRight')).toBe('d');
  expect(moveFocus(board, 'd', 'ArrowRight')).toBe('e');
  expect(moveFocus(board, 'f', 'ArrowLeft')).toBe('d');
  expect(moveFocus(board, 'f', 'ArrowRight')).toBe('f');
});

test('the focus starts at the first card that there is', () => {
  expect(moveFocus([[], ['x']], null, 'ArrowDown')).toBe('x');
});

test('a card that moved to another column keeps the focus', () => {
  expect(keepFocus([['a'], ['b'], []], 'b', { column: 0, row: 1 })).toBe('b');
});

test('a card that left the board gives its focus to who stands nearest', () => {
  expect(keepFocus([['a', 'c'], []], 'b', { column: 0, row: 1 })).toBe('c');
  expect(keepFocus([['a'], []], 'b', { column: 0, row: 1 })).toBe('a');
  expect(keepFocus([[], [], ['d'], []], 'b', { column: 0, row: 1 })).toBe('d');
  expect(keepFocus([[], []], 'b', { column: 0, row: 0 })).toBeNull();
});

test('a card that is closed gives its focus to the next one to work on, or to nobody', () => {
  expect(keepFocus([['a'], ['b', 'c'], ['x']], 'x', { column: 1, row: 0 })).toBe('b');
  expect(keepFocus([['a'], [], ['x']], 'x', { column: 1, row: 0 })).toBe('a');
  expect(keepFocus([[], [], ['x', 'y']], 'y', { column: 1, row: 0 })).toBeNull();
  expect([firstFocus([[], [], ['x']]), firstFocus([[], ['a'], ['x']])]).toEqual([null, 'a']);
});

test('a closed card that a person chose keeps the focus', () => {
  expect(keepFocus([['a'], [], ['x', 'y']], 'y', { column: 2, row: 1 })).toBe('y');
});
