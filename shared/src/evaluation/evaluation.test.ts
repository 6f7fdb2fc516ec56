import { describe, expect, test } from 'vitest';
import { admin, anna, carla, evening, idOf, otherAdmin, TEN } from '../../test/given.ts';
import { stateFromJson, stateToJson } from '../operation/state-json.ts';
import { fieldView } from '../wire/field-view.ts';
import { evaluationCommands } from './events.ts';

const given = { answers: [5, 3, null] as [number, number, null], text: ' Het ging goed. ' };
const closed = () => evening().given(carla, 'operation.close', {});

describe('an evaluation', () => {
  test('is given after the night, by admins alone', () => {
    expect(evening().when(admin, 'evaluation.give', given)).toEqual({ code: 'operation-not-closed' });
    expect(closed().when(anna, 'evaluation.give', given)).toEqual({ code: 'not-allowed' });
    expect(closed().when(admin, 'evaluation.give', given)).toEqual([
      { type: 'evaluation.given', header: { adminId: idOf('admin'), answers: [5, 3, null] } },
    ]);
  });

  test('is one for each admin: a second one replaces the first, and the phone sees its own', () => {
    const told = closed()
      .given(admin, 'evaluation.give', given)
      .given(otherAdmin, 'evaluation.give', { answers: [2, null, 1], text: '' })
      .given(admin, 'evaluation.give', { answers: [4, 4, 4], text: 'Toch minder.' });
    expect([...told.state.evaluations.values()]).toEqual([
      { adminId: idOf('admin'), at: TEN, answers: [4, 4, 4], content: { text: 'Toch minder.' } },
      { adminId: idOf('admin', 2), at: TEN, answers: [2, null, 1], content: { text: '' } },
    ]);
    expect(fieldView(told.state, idOf('admin'))?.admin.evaluation).toEqual([4, 4, 4]);
    expect(stateFromJson(stateToJson(told.state)).evaluations).toEqual(told.state.evaluations);
  });

  test('with nothing in it is none', () => {
    const isValid = (more: object) => evaluationCommands['evaluation.give'].safeParse({ ...given, ...more }).success;
    expect(isValid({ answers: [null, null, null], text: ' ' })).toBe(false);
    expect(isValid({ answers: [6, null, null] })).toBe(false);
    expect(isValid({ answers: [null, null, null] })).toBe(true);
  });
});
