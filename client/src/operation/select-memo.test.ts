import { expect, test } from 'vitest';
import { operationCreated, operationOpened, staffEnrolled, toWire } from '../../test/night.ts';
import { createPicture } from './picture.ts';
import { createSelectMemo } from './select-memo.ts';

test('a derived list stays the same list while its members are the same', () => {
  const night = toWire([operationCreated, staffEnrolled('Noor'), operationOpened, staffEnrolled('Bram')]);
  const picture = createPicture((callback) => callback());
  const memo = createSelectMemo<readonly unknown[]>();
  const read = () => memo(picture, selectStaff);
  picture.apply(night.slice(0, 2));
  const one = read();
  picture.apply(night.slice(2, 3));
  expect(read()).toBe(one);
  picture.apply(night.slice(3));
  expect(read()).toHaveLength(2);
});

const selectStaff = ({ staff }: { staff: ReadonlyMap<string, unknown> }) => [...staff.values()];
