import { expect, test } from 'vitest';
import {
  changeChosen,
  dropChosen,
  findChosen,
  isCoverReady,
  lacksPhoto,
  NO_PHOTOS,
  toPhotoContent,
} from './photo-draft.ts';

const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
const covered = changeChosen(changeChosen(NO_PHOTOS, 'a', { boxes: [box], noMinor: true }), 'a', { copyId: 'copy' });

test('nothing goes along until a copy is made, and nothing once it is switched off', () => {
  expect([lacksPhoto(NO_PHOTOS), lacksPhoto({ ...NO_PHOTOS, on: true }), lacksPhoto(covered)]).toEqual([
    false,
    true,
    false,
  ]);
  expect(toPhotoContent(covered)).toEqual({ photoIds: ['copy'], photoReason: '' });
  expect(toPhotoContent({ ...covered, on: false }).photoIds).toEqual([]);
  expect(toPhotoContent(dropChosen(covered, 'a')).photoIds).toEqual([]);
});

test('another box makes another photo: the copy made before no longer counts', () => {
  expect(toPhotoContent(changeChosen(covered, 'a', { boxes: [box, box] })).photoIds).toEqual([]);
});

test('no minors, and a box or a reason of a word', () => {
  const blank = findChosen(NO_PHOTOS, 'a');
  expect(isCoverReady({ ...blank, noMinor: true })).toBe(false);
  expect(isCoverReady({ ...blank, boxes: [box] })).toBe(false);
  expect(isCoverReady({ ...blank, boxes: [box], noMinor: true })).toBe(true);
  expect(isCoverReady({ ...blank, reason: 'toestemming', noMinor: true })).toBe(true);
  expect(isCoverReady({ ...blank, reason: ' ', noMinor: true })).toBe(false);
});

test('why nothing is covered goes into the journal once', () => {
  const bare = (id: string) => ({
    originalId: id,
    boxes: [],
    noMinor: true,
    reason: 'toestemming',
    copyId: `copy ${id}`,
  });
  expect(toPhotoContent({ on: true, chosen: [bare('a'), bare('b')] }).photoReason).toBe('toestemming');
});
