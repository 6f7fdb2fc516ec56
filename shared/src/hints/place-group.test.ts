import { expect, it } from 'vitest';
import type { Ring } from '../operation/text.ts';
import { placeFitsGroup } from './place-group.ts';

const area: Ring = [
  [5, 52],
  [5.01, 52],
  [5.01, 52.01],
  [5, 52.01],
  [5, 52],
];

it('fits within the group and across the street, not further', () => {
  expect(placeFitsGroup({ lng: 5.005, lat: 52.005 }, area)).toEqual({ fits: true, metresOutside: 0 });
  expect(placeFitsGroup({ lng: 5.005, lat: 51.999 }, area)).toEqual({ fits: true, metresOutside: 111 });
  expect(placeFitsGroup({ lng: 5.005, lat: 51.99 }, area)).toEqual({ fits: false, metresOutside: 1112 });
});

it('says nothing for a group without an area', () => {
  expect(placeFitsGroup({ lng: 5, lat: 52 }, null)).toBeNull();
});
