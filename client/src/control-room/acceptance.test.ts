import { expect, test } from 'vitest';
import { advance, dispatch, forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { countAnswered, stepTimer } from './acceptance.ts';
import { toAlarm } from './alarm.ts';

const bord = () => {
  const night = createLoopback({ role: 'dispatcher', name: 'H. Jansen' });
  const people = peopleOf(night);
  const me = { kind: 'staff', id: night.operation.me.staffId, role: 'dispatcher' } as const;
  const send = (priority: 1 | 2 | 3) => dispatch(night, people, [forward(night, people, {})], { priority });
  const find = (id: string) => {
    const found = night.operation.picture.state.dispatches.get(id);
    if (!found) throw new Error('no dispatch');
    return found;
  };
  return { night, me, send, find };
};

test.each([
  [1, '23:00:59', 'calm'],
  [1, '23:01:00', 'late'],
  [2, '23:01:29', 'late'],
  [2, '23:01:30', 'escalated'],
  [3, '23:04:59', 'calm'],
  [3, '23:05:00', 'late'],
  [3, '23:05:30', 'escalated'],
] as const)('a new P%i that nobody accepted is at %s %s', (priority, clock, heat) => {
  const { night, send, find } = bord();
  night.at('23:00:00');
  const id = send(priority);
  night.at(clock);
  expect(stepTimer(find(id), night.now()).heat).toBe(heat);
});

test('the timer starts anew with each step', () => {
  const { night, me, send, find } = bord();
  night.at('23:00:00');
  const id = send(2);
  night.at('23:00:40');
  advance(night, me, id, ['accepted']);
  night.at('23:02:39');
  expect(stepTimer(find(id), night.now())).toMatchObject({ ms: 119_000, heat: 'calm' });
  night.at('23:02:40');
  expect(stepTimer(find(id), night.now()).heat).toBe('late');
});

test('the share in time counts what was answered and what waits too long, not what is fresh', () => {
  const { night, me, send, find } = bord();
  night.at('23:00:00');
  const [quick, slow, waiting] = [send(2), send(2), send(1)];
  night.at('23:00:30');
  advance(night, me, quick, ['accepted']);
  night.at('23:01:10');
  advance(night, me, slow, ['accepted', 'on-the-way']);
  night.at('23:02:00');
  const fresh = send(1);
  const all = [quick, slow, waiting, fresh].map(find);
  expect(countAnswered(all, night.now())).toEqual({ inTime: 1, total: 3 });
});

test('a board sounds until it opened what is new; past its time every board sounds, opened or not', () => {
  const { night, send, find } = bord();
  night.at('23:00:00');
  const id = send(2);
  const sent = [find(id)];
  expect(toAlarm(sent, new Set(), night.now())).toBe('new');
  expect(toAlarm(sent, new Set([id]), night.now())).toBe('silent');
  night.at('23:01:00');
  expect(toAlarm(sent, new Set([id]), night.now())).toBe('late');
  expect(toAlarm([], new Set(), night.now())).toBe('silent');
  expect(toAlarm([], new Set(), night.now(), 1)).toBe('informed');
});
