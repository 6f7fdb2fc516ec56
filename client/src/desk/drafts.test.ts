// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { wipeDrafts } from '../store/wipe-drafts.ts';
import { createDraftStore } from './drafts.ts';

afterEach(() => localStorage.clear());

const draft = { text: 'Dank, wij kijken ernaar.', cannedNumber: null };

test('a draft survives a reload, for its writer only', () => {
  createDraftStore('op', 'koster').keep('feedback', 'm1', draft);
  expect(createDraftStore('op', 'koster').store.get().feedback.m1).toEqual(draft);
  expect(createDraftStore('op', 'de-wit').has('m1')).toBe(false);
  expect(createDraftStore('other', 'koster').has('m1')).toBe(false);
});

test('what was sent leaves no draft', () => {
  const drafts = createDraftStore('op', 'koster');
  drafts.keep('feedback', 'm1', draft);
  drafts.drop('feedback', 'm1');
  expect(createDraftStore('op', 'koster').has('m1')).toBe(false);
});

test('signing out wipes every draft and nothing else', () => {
  localStorage.setItem('nachtwacht.language', 'en');
  createDraftStore('op', 'koster').keep('feedback', 'm1', draft);
  wipeDrafts();
  expect(Object.keys(localStorage)).toEqual(['nachtwacht.language']);
});

test('a stored draft that no longer fits its form is left aside', () => {
  localStorage.setItem('nachtwacht.drafts.op.koster', '{"feedback":{"m1":{"text":5}}}');
  expect(createDraftStore('op', 'koster').has('m1')).toBe(false);
});
