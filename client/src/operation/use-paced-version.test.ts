import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from './use-paced-version.ts';

function startPicture() {
  const listeners = new Set<() => void>();
  const picture = {
    version: 0,
    state: { messages: { size: 0 } },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const change = () => {
    picture.version += 1;
    for (const listener of listeners) listener();
  };
  return { picture, change };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the paced version of a picture', () => {
  it('follows a first change at once, fifty in a second four times, and ends at the last', () => {
    const { picture, change } = startPicture();
    const pace = createPace(picture);
    const seen: number[] = [];
    pace.subscribe(() => seen.push(pace.version()));
    change();
    expect(seen).toEqual([1]);
    for (let at = 0; at < 50; at += 1) {
      vi.advanceTimersByTime(20);
      change();
    }
    expect(seen.length).toBeLessThanOrEqual(5);
    vi.advanceTimersByTime(1000);
    expect(seen.at(-1)).toBe(51);
  });

  it('is less often where there is more to look through', () => {
    const { picture, change } = startPicture();
    picture.state.messages.size = 10_000;
    const pace = createPace(picture);
    const seen: number[] = [];
    pace.subscribe(() => seen.push(pace.version()));
    for (let at = 0; at < 100; at += 1) {
      change();
      vi.advanceTimersByTime(25);
    }
    expect(seen).toEqual([1, 50, 100]);
  });
});
