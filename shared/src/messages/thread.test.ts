import { describe, expect, test } from 'vitest';
import {
  admin,
  anna,
  answered,
  bram,
  carla,
  evening,
  forwarded,
  idOf,
  otherAdmin,
  readsTexts,
  TEN,
} from '../../test/given.ts';
import type { CommandData } from '../operation/command.ts';
import { reduce } from '../operation/reduce.ts';
import { snapshotText } from '../operation/snapshot.ts';
import { stateFingerprint, stateFromJson, stateToJson } from '../operation/state-json.ts';
import { fieldView } from '../wire/field-view.ts';
import { selectQuestionState } from './question-state.ts';
import { isUnseenUrgent, selectLater, selectOwed, selectQueue } from './queue.ts';

const messageId = idOf('message');
const [questionId, replyId] = [idOf('command', 91), idOf('command', 92)];
const until = '2026-12-31T22:15:00.000Z';
const ask = (more: Partial<CommandData<'message.ask'>> = {}) => ({
  ...{ messageId, questionId, text: 'Waar is dit precies?', until },
  ...more,
});
const reply = (more: Partial<CommandData<'message.reply'>> = {}) => ({
  ...{ messageId, replyId, questionId, text: 'Achter de school.' },
  ...more,
});
const withMessage = () => evening(readsTexts).given(admin, 'message.forward', forwarded(1, { called112: 'unknown' }));
const asked = () => withMessage().given(anna, 'message.claim', { messageId }).given(anna, 'message.ask', ask());
const messageIn = ({ state }: ReturnType<typeof evening>) => {
  const message = state.messages.get(messageId);
  if (!message) throw new Error('the message is there');
  return message;
};

describe('a question to the admin', () => {
  test('puts the message off until the answer, and frees the claim', () => {
    const told = asked();
    expect(messageIn(told)).toMatchObject({ triage: 'later', laterUntil: until, claim: null, firstLookAt: TEN });
    expect([selectQueue(told.state).length, selectLater(told.state).length, told.state.claimed.size]).toEqual([
      0, 1, 0,
    ]);
    expect(selectQuestionState(messageIn(told))).toBe('asked');
  });

  test('without a time leaves it where it is, also in hand', () => {
    const told = withMessage()
      .given(anna, 'message.claim', { messageId })
      .given(anna, 'message.ask', ask({ until: null }));
    expect(messageIn(told)).toMatchObject({ triage: 'open', claim: { staffId: anna.id } });
  });

  test('at a decided message changes nothing of the decision', () => {
    const told = withMessage()
      .given(anna, 'feedback.send', answered([messageId]))
      .given(anna, 'message.ask', ask());
    expect(messageIn(told)).toMatchObject({ triage: 'decided', laterUntil: null, owed: null });
    expect(selectQuestionState(messageIn(told))).toBe('asked');
  });

  test('is not for what a colleague holds, what nobody can answer, a blank that was left, or a time gone by', () => {
    const held = withMessage().given(bram, 'message.claim', { messageId });
    expect(held.when(anna, 'message.ask', ask())).toEqual({ code: 'held-by-other', holder: bram.id });
    const gateway = { kind: 'gateway', id: 'post' } as const;
    const posted = evening().given(gateway, 'message.forward', forwarded());
    expect(posted.when(anna, 'message.ask', ask())).toEqual({ code: 'nobody-to-ask' });
    expect(withMessage().when(anna, 'message.ask', ask({ text: 'Waar in {straat}?' }))).toEqual({
      code: 'placeholder-left',
    });
    expect(withMessage().when(anna, 'message.ask', ask({ until: TEN }))).toEqual({ code: 'time-not-ahead' });
    expect(asked().when(anna, 'message.ask', ask())).toEqual({ code: 'id-taken' });
  });
});

describe('an answer of the admin', () => {
  test('brings the waiting message back', () => {
    const told = asked().given(admin, 'message.reply', reply());
    expect(messageIn(told)).toMatchObject({ triage: 'open', laterUntil: null });
    expect(selectQueue(told.state).length).toBe(1);
    expect(selectQuestionState(messageIn(told))).toBe('answered');
    expect(messageIn(told).content?.said).toEqual({
      [questionId]: 'Waar is dit precies?',
      [replyId]: 'Achter de school.',
    });
  });

  test('is no news any more once somebody acted on it', () => {
    const told = asked()
      .given(admin, 'message.reply', reply())
      .at('2026-12-31T22:10:00.000Z')
      .given(anna, 'feedback.send', answered([messageId]));
    expect(selectQuestionState(messageIn(told))).toBe('none');
  });

  test('at a decided message without debt makes an answer owed again', () => {
    const told = withMessage()
      .given(anna, 'feedback.send', answered([messageId]))
      .at(until)
      .given(admin, 'message.reply', reply({ questionId: null }));
    expect(selectOwed(told.state).map(({ owed }) => owed)).toEqual([{ since: until, dispatchId: null }]);
    expect(messageIn(told).thread.at(-1)).toMatchObject({ kind: 'reply', questionId: null });
  });

  test('that names danger makes the message urgent, and triage again when it was done with', () => {
    const told = withMessage()
      .given(anna, 'feedback.send', answered([messageId]))
      .given(admin, 'message.reply', reply({ questionId: null, text: 'Nu staat het huis in brand!' }));
    expect(messageIn(told)).toMatchObject({ urgency: 'urgent', triage: 'open' });
    expect(selectQueue(told.state).map(({ id }) => id)).toEqual([messageId]);
    expect(messageIn(told).content?.words.join(' ')).toContain('brand');
  });

  test('that names danger rings again until somebody takes it, also when the message had been looked at', () => {
    const danger = reply({ questionId: null, text: 'Nu staat het huis in brand!' });
    const looked = withMessage()
      .given(anna, 'message.claim', { messageId })
      .given(anna, 'message.release', { messageId });
    expect(isUnseenUrgent(messageIn(looked))).toBe(false);
    const told = looked.given(admin, 'message.reply', danger);
    expect(isUnseenUrgent(messageIn(told))).toBe(true);
    expect(isUnseenUrgent(messageIn(told.given(bram, 'message.claim', { messageId })))).toBe(false);
  });

  test('that names danger waits while somebody has the message in hand, and rings once it is let go', () => {
    const danger = reply({ questionId: null, text: 'Nu staat het huis in brand!' });
    const held = withMessage().given(anna, 'message.claim', { messageId }).given(admin, 'message.reply', danger);
    expect(isUnseenUrgent(messageIn(held))).toBe(false);
    expect(isUnseenUrgent(messageIn(held.given(anna, 'message.release', { messageId })))).toBe(true);
  });

  test('never makes a message less urgent', () => {
    const told = evening(readsTexts)
      .given(admin, 'message.forward', forwarded(1, { text: 'Er is brand!' }))
      .given(admin, 'message.reply', reply({ questionId: null }));
    expect(messageIn(told).urgency).toBe('urgent');
  });

  test('comes from the admin of the message and from nobody else', () => {
    expect(asked().when(otherAdmin, 'message.reply', reply())).toEqual({ code: 'not-your-message' });
    expect(asked().when(anna, 'message.reply', reply())).toEqual({ code: 'not-allowed' });
    expect(asked().given(admin, 'message.reply', reply()).when(admin, 'message.reply', reply())).toEqual({
      code: 'id-taken',
    });
    expect(asked().given(carla, 'operation.close', {}).when(admin, 'message.reply', reply())).toEqual({
      code: 'operation-not-live',
    });
  });
});

describe('what stands of it elsewhere', () => {
  test('F1: the admin sees question and answer without who asked; another admin sees nothing', () => {
    const { state } = asked().given(admin, 'message.reply', reply());
    expect(fieldView(state, admin.id)?.messages[0]?.thread).toEqual([
      { kind: 'question', id: questionId, at: TEN, questionId: null, text: 'Waar is dit precies?' },
      { kind: 'reply', id: replyId, at: TEN, questionId, text: 'Achter de school.' },
    ]);
    expect(JSON.stringify(fieldView(state, admin.id))).not.toContain(anna.id);
    expect(JSON.stringify(fieldView(state, otherAdmin.id))).not.toContain('school');
  });

  test('P2: goes through a snapshot unharmed, and stands the same without its words', () => {
    const { state } = asked().given(admin, 'message.reply', reply());
    expect(stateFromJson(stateToJson(state))).toEqual(state);
    const wall = snapshotText(state, TEN, false);
    expect(wall).not.toContain('Achter de school');
    expect(stateFingerprint(stateFromJson(wall))).toBe(stateFingerprint(state));
  });

  test('P2: a reply whose words are destroyed leaves its place in the thread', () => {
    const told = asked();
    const { state } = told;
    reduce(state, {
      ...{ seq: state.seq + 1, epoch: 1, at: TEN, actor: admin, command: idOf('command'), type: 'message.replied' },
      header: { messageId, replyId, adminId: admin.id, questionId, urgency: 'normal', urgencyReasons: [] },
      body: null,
    });
    expect(messageIn(told).thread.map(({ id }) => id)).toEqual([questionId, replyId]);
    expect(fieldView(state, admin.id)?.messages[0]?.thread.at(-1)?.text).toBeNull();
  });
});
