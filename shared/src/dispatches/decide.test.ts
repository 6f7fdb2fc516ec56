import { describe, expect, test } from 'vitest';
import { admin, anna, answered, bram, carla, daan, dispatched, evening, forwarded, idOf } from '../../test/given.ts';
import { selectOwed, selectQueue } from '../messages/queue.ts';
import { SYSTEM } from '../operation/actor.ts';
import { dispatchCommands, dispatchOutcome } from './events.ts';

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

describe('a dispatch that nobody accepts', () => {
  const escalate = (level: 'boards' | 'officer') => ({ dispatchId, level });

  test('goes to all boards, then to the officer, each once and with its moment', () => {
    const told = sent();
    told.at('2026-12-31T22:01:00.000Z').given(SYSTEM, 'dispatch.escalate', escalate('boards'));
    expect(told.when(SYSTEM, 'dispatch.escalate', escalate('boards'))).toEqual({ code: 'step-not-forward' });
    told.at('2026-12-31T22:01:30.000Z').given(SYSTEM, 'dispatch.escalate', escalate('officer'));
    expect(told.state.dispatches.get(dispatchId)?.escalations).toEqual([
      { level: 'boards', at: '2026-12-31T22:01:00.000Z' },
      { level: 'officer', at: '2026-12-31T22:01:30.000Z' },
    ]);
  });

  test('never goes back from the officer to the boards', () => {
    const told = sent().given(SYSTEM, 'dispatch.escalate', escalate('officer'));
    expect(told.when(SYSTEM, 'dispatch.escalate', escalate('boards'))).toEqual({ code: 'step-not-forward' });
  });

  test.each(['accepted', 'on-the-way', 'on-scene'] as const)('is left alone once it is %s', (step) => {
    const told = sent().given(daan, 'dispatch.advance', advance(step));
    expect(told.when(SYSTEM, 'dispatch.escalate', escalate('boards'))).toEqual({ code: 'step-not-forward' });
  });

  test('is the clockwork’s to escalate, nobody else’s', () => {
    for (const person of [anna, carla, daan]) {
      expect(sent().when(person, 'dispatch.escalate', escalate('boards'))).toEqual({ code: 'not-allowed' });
    }
    const none = { dispatchId: idOf('dispatch', 9), level: 'boards' } as const;
    expect(sent().when(SYSTEM, 'dispatch.escalate', none)).toEqual({ code: 'unknown-dispatch' });
  });
});

describe('what the desk may still do to it', () => {
  const better = { ...dispatched([messageId]), summary: 'Twee bushokjes', priority: 1 } as const;
  const { messageIds: _messages, ...correction } = better;

  test('correct it: kind, priority, place and words; the board sees that it was corrected', () => {
    const place = { point: { lng: 4.88, lat: 52.08 }, precision: 'area' } as const;
    const told = sent().given(anna, 'dispatch.correct', { ...correction, kind: 'vandalism-goods', ...place });
    expect(told.state.dispatches.get(dispatchId)).toMatchObject({
      ...{ corrected: true, priority: 1, kind: 'vandalism-goods', messageIds: [messageId], step: 'sent' },
      content: { summary: 'Twee bushokjes', ...place },
    });
    told.given(anna, 'dispatch.correct', correction);
    expect(told.state.dispatches.get(dispatchId)?.content?.point).toBeNull();
  });

  test('correct it no more once it ended', () => {
    const told = sent().given(daan, 'dispatch.close', { dispatchId, outcome: 'checked', text: '', byDesk });
    expect(told.when(anna, 'dispatch.correct', correction)).toEqual({ code: 'dispatch-ended' });
  });

  test('record a step "volgens meldkamer", and its end', () => {
    const told = sent().given(anna, 'dispatch.advance', { ...advance('accepted'), unit: '16.02', byDesk: true });
    told.given(anna, 'dispatch.setReference', { dispatchId, reference: '118 204' });
    told.given(anna, 'dispatch.close', { dispatchId, outcome: 'sent-away', text: '', byDesk: true });
    const dispatch = told.state.dispatches.get(dispatchId);
    expect(dispatch?.course.map((each) => each.byDesk)).toEqual([false, true, true]);
    expect(dispatch?.content).toMatchObject({ unit: '16.02', reference: '118 204' });
  });
});

describe('what a board offers when it ends', () => {
  test('every outcome, until the operation agrees on some and on words of its own', () => {
    const told = sent();
    expect(told.state.outcomes.offered).toEqual(dispatchOutcome.options);
    told.given(carla, 'outcomes.set', { offered: ['checked', 'arrest'], own: [' Vuurwerk in beslag genomen '] });
    expect(told.state.outcomes).toEqual({
      offered: ['checked', 'arrest'],
      content: { own: ['Vuurwerk in beslag genomen'] },
    });
  });

  test('what the control room itself tells is bound to no list', () => {
    const told = sent().given(carla, 'outcomes.set', { offered: ['checked'], own: [] });
    told.given(daan, 'dispatch.close', { dispatchId, outcome: 'halt', text: '', byDesk });
    expect(told.state.dispatches.get(dispatchId)?.outcome).toBe('halt');
  });

  test.each([
    ['nothing at all', { offered: [], own: [] }],
    ['one twice', { offered: ['checked', 'checked'], own: [] }],
    ['the same words twice', { offered: [], own: ['In beslag', ' in beslag'] }],
    ['more than ten of its own', { offered: [], own: Array.from({ length: 11 }, (_, index) => `Uitkomst ${index}`) }],
    ['words too long for the menu', { offered: [], own: ['a'.repeat(61)] }],
  ])('never %s', (_what, data) => {
    expect(dispatchCommands['outcomes.set'].safeParse(data).success).toBe(false);
  });

  test('a dispatcher agrees on nothing', () => {
    expect(sent().when(daan, 'outcomes.set', { offered: ['checked'], own: [] })).toEqual({ code: 'not-allowed' });
  });
});
