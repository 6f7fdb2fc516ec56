import { expect, test } from 'vitest';
import { admin, carla, evening, otherAdmin } from '../../test/given.ts';
import { evaluationsOf } from './evaluations.ts';

test('the report counts what admins answered and left open, and holds their words', () => {
  const { state } = evening()
    .given(carla, 'operation.close', {})
    .given(admin, 'evaluation.give', { answers: [5, 3, null], text: '' })
    .given(otherAdmin, 'evaluation.give', { answers: [1, 3, 4], text: 'Meer antwoord graag.' });
  expect(evaluationsOf(state)).toEqual({
    count: 2,
    questions: [
      { question: 'answered', yes: 1, middle: 0, no: 1 },
      { question: 'doable', yes: 0, middle: 2, no: 0 },
      { question: 'again', yes: 1, middle: 0, no: 0 },
    ],
    texts: ['Meer antwoord graag.'],
  });
});
