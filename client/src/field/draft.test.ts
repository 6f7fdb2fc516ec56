// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { loadAlarmWords } from './alarm-words.ts';
import { createDraftStore, emptyDraft } from './draft.ts';
import { selectAlarmWords, selectOpenQuestions } from './open-questions.ts';

afterEach(() => localStorage.clear());

test('a draft outlives the page; after sending only the group stays', () => {
  createDraftStore('draft', localStorage).change({ text: 'Bij de speeltuin', called: 'no', groupId: 'g1' });
  const later = createDraftStore('draft', localStorage);
  expect(later.store.get()).toEqual({ ...emptyDraft, text: 'Bij de speeltuin', called: 'no', groupId: 'g1' });
  later.clear(later.store.get());
  expect(createDraftStore('draft', localStorage).store.get()).toEqual({ ...emptyDraft, groupId: 'g1' });
});

test('what was written or chosen while a message went stays for the next', () => {
  const drafts = createDraftStore('draft', localStorage);
  drafts.change({ text: 'Bij de speeltuin', source: 'heard' });
  const sent = drafts.store.get();
  drafts.change({ text: 'Bij de speeltuin\nGedeeld uit de groep', called: 'no' });
  drafts.clear(sent);
  expect(drafts.store.get()).toEqual({ ...emptyDraft, text: 'Gedeeld uit de groep', called: 'no' });
  const next = drafts.store.get();
  drafts.change({ text: 'Heel iets anders' });
  drafts.clear(next);
  expect(drafts.store.get()).toMatchObject({ text: 'Heel iets anders', called: null });
});

test.each(['', 'no json', '{"text":1}', '[]', 'null'])('a spoilt draft is an empty one: %s', (kept) => {
  localStorage.setItem('draft', kept);
  expect(createDraftStore('draft', localStorage).store.get()).toEqual(emptyDraft);
});

test('of a draft that another version kept, the words stay', () => {
  localStorage.setItem('draft', '{"text":"a","place":{"kind":"moon"},"called":"maybe","newer":1}');
  expect(createDraftStore('draft', localStorage).store.get()).toEqual({ ...emptyDraft, text: 'a' });
});

test('"weet ik niet" is an answer; an answer not given is open', () => {
  expect(selectOpenQuestions(emptyDraft)).toEqual(['where', 'who', 'called']);
  expect(selectOpenQuestions({ ...emptyDraft, called: 'unknown', place: { kind: 'area' } })).toEqual(['who']);
});

test('112 comes first for emergency words, unless it was called or the same words were calmed', async () => {
  await loadAlarmWords();
  const brand = { ...emptyDraft, text: 'Brand in de straat' };
  expect(selectAlarmWords(brand)).toEqual(['brand']);
  expect(selectAlarmWords({ ...brand, called: 'no' })).toEqual(['brand']);
  expect(selectAlarmWords({ ...brand, called: 'yes' })).toEqual([]);
  expect(selectAlarmWords({ ...brand, calmedWords: ['brand'] })).toEqual([]);
  expect(selectAlarmWords({ ...emptyDraft, text: 'Er is geen brand' })).toEqual([]);
});
