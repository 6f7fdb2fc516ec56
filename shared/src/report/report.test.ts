import { describe, expect, test } from 'vitest';
import {
  admin,
  anna,
  answered,
  bram,
  carla,
  daan,
  dispatched,
  evening,
  forwarded,
  idOf,
  otherAdmin,
  readsTexts,
} from '../../test/given.ts';
import { snapshotText } from '../operation/snapshot.ts';
import { stateFromJson } from '../operation/state-json.ts';
import { selectReport } from './report.ts';
import { toSpread } from './times.ts';

const at = (time: string) => `2026-12-31T${time}.000Z`;
const message = (number: number) => idOf('message', number);
const MINUTE = 60_000;

/** Five messages: a dispatch with an outcome, one turned down, one answered, one waived, one never looked at. */
function night() {
  const second = { groupId: idOf('group', 2) };
  return evening(readsTexts)
    .at(at('22:10:00'))
    .given(admin, 'message.forward', forwarded(1, { text: 'Er is iemand gewond, hij bloedt hevig!' }))
    .at(at('22:10:10'))
    .given(anna, 'message.claim', { messageId: message(1) })
    .at(at('22:10:50'))
    .given(anna, 'dispatch.send', dispatched([message(1)]))
    .at(at('22:30:00'))
    .given(daan, 'dispatch.advance', { dispatchId: idOf('dispatch'), step: 'accepted', unit: '', byDesk: false })
    .given(daan, 'dispatch.close', { dispatchId: idOf('dispatch'), outcome: 'arrest', text: '', byDesk: false })
    .at(at('23:00:00'))
    .given(otherAdmin, 'message.forward', forwarded(2, second))
    .given(admin, 'message.forward', forwarded(3))
    .given(admin, 'message.forward', forwarded(4))
    .at(at('23:00:20'))
    .given(bram, 'message.claim', { messageId: message(2) })
    .at(at('23:02:00'))
    .given(bram, 'dispatch.send', dispatched([message(2)], 2))
    .given(anna, 'feedback.send', answered([message(3)]))
    .given(anna, 'feedback.waive', { messageIds: [message(4)], reason: 'noise', text: '' })
    .at(at('23:03:00'))
    .given(daan, 'dispatch.turnDown', {
      ...{ dispatchId: idOf('dispatch', 2), reason: 'no-unit-free', text: '', byDesk: false },
    })
    .at('2027-01-01T01:00:00.000Z')
    .given(otherAdmin, 'message.forward', forwarded(5, second))
    .at('2027-01-01T01:10:00.000Z')
    .given(carla, 'operation.close', {});
}

describe('the report of a night', () => {
  const report = selectReport(night().state);

  test('counts messages by urgency and decisions by kind', () => {
    expect(report.messages).toEqual({ total: 5, urgent: 1, raised: 0, normal: 4 });
    expect(report.decisions).toEqual({
      ...{ dispatches: 2, feedback: 1, broadcasts: 0, answered: 1, waived: 1, sharedGroups: 0 },
    });
  });

  test('has a row for each hour of the night, also for a quiet one', () => {
    expect(report.hours.step).toBe(1);
    expect(report.hours.rows.map(({ start }) => start.slice(11, 16))).toEqual(['22:00', '23:00', '00:00', '01:00']);
    expect(report.hours.rows.map(({ messages }) => messages.urgent + messages.normal)).toEqual([1, 3, 0, 1]);
    expect(report.hours.rows.map(({ decisions }) => decisions.dispatch)).toEqual([1, 1, 0, 0]);
  });

  test('measures the first look against its norm; a message that nobody looked at is too late', () => {
    expect(report.times.firstLook).toEqual({
      ...{ count: 4, medianMs: 20_000, p90Ms: 2 * MINUTE, longestMs: 2 * MINUTE },
      ...{ normMs: 15_000, waiting: 1, withinShare: 0.2 },
    });
  });

  test('measures claim to dispatch, first decision and feedback', () => {
    expect(report.times.claimToDispatch).toMatchObject({
      count: 2,
      medianMs: 40_000,
      p90Ms: 100_000,
      withinShare: 0.5,
    });
    expect(report.times.firstDecision).toMatchObject({ count: 4, medianMs: 2 * MINUTE, waiting: 1, withinShare: null });
    expect(report.times.feedback).toMatchObject({ count: 1, p90Ms: 2 * MINUTE, waiting: 3 });
  });

  test('counts per neighbourhood, not per group', () => {
    expect(report.neighbourhoods).toEqual([
      {
        ...{ name: 'Molenvliet', municipality: 'Woerden', groupNumbers: [1, 2] },
        ...{ messages: 5, urgent: 1, dispatches: 2, firstLookP90Ms: 2 * MINUTE, feedbackP90Ms: 2 * MINUTE },
        unanswered: 3,
      },
    ]);
  });

  test('says what came of the dispatches', () => {
    expect(report.dispatches).toEqual({
      ...{ total: 2, accepted: 1, running: 0, withdrawn: 0, turnedDown: 1 },
      outcomes: [{ outcome: 'arrest', count: 1 }],
      turnDowns: [{ reason: 'no-unit-free', count: 1 }],
    });
  });

  test('lists each open end once: what came back or was never decided, and who waits for an answer', () => {
    expect(report.openEnds.untreated.map(({ number }) => number)).toEqual([2, 5]);
    expect(report.openEnds.owed.map(({ number }) => number)).toEqual([1]);
    expect([report.openEnds.running, report.openEnds.broadcasts]).toEqual([[], []]);
  });
});

test('the figures of a night do not need its words', () => {
  const { state } = night();
  const wordless = stateFromJson(snapshotText(state, state.at, false));
  const figures = ({ messages, decisions, hours, times, dispatches, hints }: ReturnType<typeof selectReport>) => ({
    ...{ messages, decisions, hours, times, dispatches, hints },
  });
  expect(figures(selectReport(wordless))).toEqual(figures(selectReport(state)));
});

test('once the operation is destroyed each group stands by itself, without a name', () => {
  const told = night().given(carla, 'operation.destroy', {});
  const groups = new Map([...told.state.groups].map(([id, group]) => [id, { ...group, content: null }]));
  expect(
    selectReport({ ...told.state, groups }).neighbourhoods.map(({ name, groupNumbers, messages }) => ({
      ...{ name, groupNumbers, messages },
    })),
  ).toEqual([
    { name: null, groupNumbers: [1], messages: 3 },
    { name: null, groupNumbers: [2], messages: 2 },
  ]);
});

test('a night in which nothing happened has figures too', () => {
  const report = selectReport(evening().state);
  expect(report.hours.rows).toEqual([]);
  expect(report.times.firstLook).toEqual({
    ...{ count: 0, medianMs: null, p90Ms: null, longestMs: null, normMs: 15_000, waiting: 0, withinShare: null },
  });
});

test('an operation of days is told in fewer, longer rows', () => {
  const told = evening().at(at('22:00:00')).given(admin, 'message.forward', forwarded(1));
  told.at('2027-01-03T22:00:00.000Z').given(admin, 'message.forward', forwarded(2));
  const { step, rows } = selectReport(told.state).hours;
  expect([step, rows.length <= 24]).toEqual([6, true]);
  expect(rows.reduce((sum, { messages }) => sum + messages.normal, 0)).toBe(2);
});

test('nine of ten took no longer than the ninth of ten', () => {
  const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
  expect(toSpread(tens)).toEqual({ count: 10, medianMs: 50, p90Ms: 90, longestMs: 100 });
});
