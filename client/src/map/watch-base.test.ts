import type { MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { baseSource } from './online-styles.ts';
import { watchBase } from './watch-base.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map whose server answers when the test says so. */
function watchedMap(hasAnswered: boolean) {
  const listeners = new Map<string, (news: object) => void>();
  let loaded = false;
  const told: string[] = [];
  const map = {
    on: (type: string, listener: (news: object) => void) => listeners.set(type, listener),
    off: (type: string) => listeners.delete(type),
    getSource: () => ({}),
    isSourceLoaded: () => loaded,
  };
  const base = { sourceId: baseSource, hasAnswered, onAnswer: () => told.push('answer') };
  // The watch asks nothing else of a map.
  watchBase(map as unknown as MapLibreMap, base, () => told.push('lost'));
  const hear = (type: string, isLoaded: boolean) => {
    loaded = isLoaded;
    listeners.get(type)?.({ type, sourceId: baseSource, tile: {} });
  };
  return { told, hear };
}

test('a server that never answered is given time for its first answer', () => {
  const { told } = watchedMap(false);
  vi.advanceTimersByTime(7999);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['lost']);
});

test('a server that answered before and hangs under another style is lost within three seconds', () => {
  const { told, hear } = watchedMap(true);
  hear('sourcedataloading', false);
  vi.advanceTimersByTime(3000);
  expect(told).toEqual(['lost']);
});

test('who answers is not lost, and is known from then on; silence afterwards is a loss within three seconds', () => {
  const { told, hear } = watchedMap(false);
  hear('sourcedata', true);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['answer']);
  hear('sourcedataloading', false);
  vi.advanceTimersByTime(3000);
  expect(told).toEqual(['answer', 'lost']);
});

test('a fault that no tile makes good is a loss at once', () => {
  const { told, hear } = watchedMap(true);
  hear('error', false);
  vi.advanceTimersByTime(600);
  expect(told).toEqual(['lost']);
});
