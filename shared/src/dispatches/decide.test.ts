import { describe, expect, test } from 'vitest';
import { admin, anna, answered, bram, carla, daan, dispatched, evening, forwarded, idOf } from '../../test/given.ts';
import { selectOwed, selectQueue } from '../messages/queue.ts';

const messageId = idOf('message');
const dispatchId = idOf('dispatch');
const byDesk = false;
const sent = () =>
  evening()
    .given(admin, 'message.forward', forwarded())
    .given(anna, 'dispatch.send', dispatched([messageId]));
const advance = (step: 'accepted' | 'on-the-way' | 'on-scene') => ({ dispatchId, step, unit: '', byDesk });

describe('the course of a dispatch', () => {
  test('goes forward, may skip a step, and takes none back', () => {
    const told = sent().given(daan, 'dispatch.advance', advance('on-the-way'));
    expect(told.when(daan, 'dispatch.advance', advance('accepted'))).toEqual({ code: 'step-not-forward' });
    expect(told.when(daan, 'dispatch.advance', advance('on-the-way'))).toEqual({ code: 'step-not-forward' });
    told.given(daan, 'dispatch.advance', advance('on-scene'));
    expect(told.state.dispatches.get(dispatchId)?.course.map(({ step }) => step)).toEqual([
      ...['sent', 'on-the-way', 'on-scene'],
    ]);
  });

  test('takes in what becomes known, and further messages of the incident, while it runs', () => {
    const second = idOf('message', 2);
    const told = sent().given(admin, 'message.forward', forwarded(2));
    told.given(anna, 'dispatch.addInformation', { dispatchId, messageIds: [second, messageId], text: 'Nu met tien' });
    const dispatch = told.state.dispatches.get(dispatchId);
    expect(dispatch?.messageIds).toEqual([messageId, second]);
    expect(dispatch?.content?.information).toEqual(['Nu met tien']);
    expect(told.state.messages.get(second)?.triage).toBe('decided');
    const again = { dispatchId, messageIds: [second], text: '' };
    expect(told.when(anna, 'dispatch.addInformation', again)).toEqual({ code: 'already-decided' });
    told.given(daan, 'dispatch.close', { dispatchId, outcome: 'checked', text: '', byDesk });
    const late = { dispatchId, messageIds: [], text: 'te laat' };
    expect(told.when(anna, 'dispatch.addInformation', late)).toEqual({ code: 'dispatch-ended' });
  });

  test('takes in no message that somebody else holds', () => {
    const second = idOf('message', 2);
    const told = sent()
      .given(admin, 'message.forward', forwarded(2))
      .given(bram, 'message.claim', { messageId: second });
    expect(told.when(anna, 'dispatch.addInformation', { dispatchId, messageIds: [second], text: '' })).toMatchObject({
      code: 'held-by-other',
    });
  });

  test('ends once: done, turned down or withdrawn', () => {
    const ended = { code: 'dispatch-ended' };
    const done = sent().given(daan, 'dispatch.close', { dispatchId, outcome: 'checked', text: '', byDesk });
    expect(done.when(daan, 'dispatch.turnDown', { dispatchId, reason: 'no-unit-free', text: '', byDesk })).toEqual(
      ended,
    );
    expect(done.when(anna, 'dispatch.withdraw', { dispatchId, reason: 'x' })).toEqual(ended);
    expect(done.when(daan, 'dispatch.advance', advance('on-scene'))).toEqual(ended);
  });

  test('"other" says in words what it means', () => {
    expect(sent().when(daan, 'dispatch.close', { dispatchId, outcome: 'other', text: ' ', byDesk })).toEqual({
      code: 'outcome-needs-text',
    });
    expect(sent().when(daan, 'dispatch.turnDown', { dispatchId, reason: 'other', text: '', byDesk })).toEqual({
      code: 'reason-needs-text',
    });
  });

  test('a dispatcher decides on no message: sending is for the desk', () => {
    expect(sent().when(daan, 'dispatch.send', dispatched([messageId], 2))).toEqual({ code: 'not-allowed' });
  });
});

describe('what becomes of its messages', () => {
  test('R1: held by another, one of several messages refuses the whole', () => {
    const told = evening()
      .given(admin, 'message.forward', forwarded(1))
      .given(admin, 'message.forward', forwarded(2))
      .given(bram, 'message.claim', { messageId: idOf('message', 2) });
    const both = dispatched([messageId, idOf('message', 2)]);
    expect(told.when(anna, 'dispatch.send', both)).toEqual({ code: 'held-by-other', holder: bram.id });
  });

  test('turned down, it is back in triage, on top', () => {
    const told = sent().given(admin, 'message.forward', forwarded(2));
    told.given(daan, 'dispatch.turnDown', { dispatchId, reason: 'no-unit-free', text: '', byDesk });
    expect(selectQueue(told.state).map(({ number, returned }) => [number, returned?.reason])).toEqual([
      [1, 'turned-down'],
      [2, undefined],
    ]);
  });

  test('withdrawn, too; a second dispatch ends its triage again', () => {
    const told = sent().given(anna, 'dispatch.withdraw', { dispatchId, reason: 'dubbel' });
    expect(selectQueue(told.state)).toHaveLength(1);
    told.given(bram, 'dispatch.send', dispatched([messageId], 2));
    expect(selectQueue(told.state)).toHaveLength(0);
    expect(told.state.messages.get(messageId)).toMatchObject({ returned: null, triage: 'decided' });
  });

  test('turned down after the admin was answered, that outcome is owed, and the message can still be waived', () => {
    const told = sent().given(anna, 'feedback.send', answered([messageId]));
    expect(told.state.messages.get(messageId)?.owed).toBeNull();
    told.given(daan, 'dispatch.turnDown', { dispatchId, reason: 'known-already', text: '', byDesk });
    expect(told.state.messages.get(messageId)?.owed?.dispatchId).toBe(dispatchId);
    told.given(anna, 'feedback.waive', { messageIds: [messageId], reason: 'spoken', text: '' });
    expect(told.state.untreated.size).toBe(0);
  });

  test('done, its outcome is owed to the admin, since that moment', () => {
    const at = '2026-12-31T22:30:00.000Z';
    const told = sent().at(at).given(daan, 'dispatch.close', { dispatchId, outcome: 'checked', text: '', byDesk });
    expect(selectOwed(told.state).map(({ owed }) => owed)).toEqual([{ since: at, dispatchId }]);
    expect(told.when(carla, 'feedback.waive', { messageIds: [messageId], reason: 'spoken', text: '' })).toEqual([
      { type: 'feedback.waived', header: { messageIds: [messageId], reason: 'spoken' } },
    ]);
  });
});
