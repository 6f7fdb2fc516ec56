import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../test/operation/manual-clock.ts';
import { createChance } from '../../test/operation/seeded.ts';
import { createDeadlines } from './deadlines.ts';

function start() {
  const clock = createManualClock('2026-12-31T22:00:00.000Z');
  const due: string[] = [];
  const deadlines = createDeadlines(clock, (key) => due.push(key));
  const inMs = (key: string, ms: number) => deadlines.set(key, clock.monotonicMs() + ms);
  return { clock, due, deadlines, inMs };
}

describe('deadlines', () => {
  test('come up once, the earliest first', () => {
    const { clock, due, inMs } = start();
    inMs('later', 300);
    inMs('soon', 100);
    clock.pass(99);
    expect(due).toEqual([]);
    clock.pass(1000);
    clock.pass(1000);
    expect(due).toEqual(['soon', 'later']);
  });

  test('a deadline that moves, either way, comes up at its last time alone', () => {
    const { clock, due, inMs } = start();
    inMs('a', 100);
    inMs('a', 500);
    inMs('b', 500);
    inMs('b', 50);
    clock.pass(200);
    expect(due).toEqual(['b']);
    clock.pass(300);
    expect(due).toEqual(['b', 'a']);
  });

  test('a cleared deadline never comes up; a past one does at once', () => {
    const { clock, due, deadlines, inMs } = start();
    inMs('a', 100);
    inMs('b', -50);
    deadlines.clear('a');
    clock.pass(0);
    expect(due).toEqual(['b']);
    clock.pass(1000);
    expect(due).toEqual(['b']);
    expect(deadlines.dueOf('a')).toBeNull();
  });

  test('what is set while others come up waits its turn', () => {
    const clock = createManualClock('2026-12-31T22:00:00.000Z');
    let beats = 0;
    const deadlines = createDeadlines(clock, (key) => {
      beats += 1;
      deadlines.set(key, clock.monotonicMs() + 10);
    });
    deadlines.set('beat', clock.monotonicMs() + 10);
    clock.pass(100);
    expect(beats).toBe(10);
  });

  test('a thousand in any order come up sorted', () => {
    const { clock, due, deadlines, inMs } = start();
    const chance = createChance(7);
    const times = new Map<string, number>();
    for (let index = 0; index < 2000; index += 1) {
      const key = `key ${chance.whole(1000)}`;
      const ms = 1 + chance.whole(5000);
      if (chance.happens(0.1)) {
        deadlines.clear(key);
        times.delete(key);
      } else {
        inMs(key, ms);
        times.set(key, ms);
      }
    }
    clock.pass(5000);
    const dueTimes = due.map((key) => times.get(key));
    expect(dueTimes).toEqual([...times.values()].sort((a, b) => a - b));
    expect(new Set(due)).toEqual(new Set(times.keys()));
  });
});
