import { expect, test } from 'vitest';
import { createStore } from './create-store.ts';

test('a store tells its listeners once for each new value and not for the same one', () => {
  const { store, set } = createStore(1);
  const seen: number[] = [];
  const leave = store.subscribe(() => seen.push(store.get()));
  set(2);
  set(2);
  set(3);
  leave();
  set(4);
  expect(seen).toEqual([2, 3]);
  expect(store.get()).toBe(4);
});

test('a listener that leaves while being told does not silence the others', () => {
  const { store, set } = createStore('a');
  const seen: string[] = [];
  const leave = store.subscribe(() => leave());
  store.subscribe(() => seen.push(store.get()));
  set('b');
  expect(seen).toEqual(['b']);
});
