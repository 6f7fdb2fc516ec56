import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createDataFeed, type DataSink } from './data-feed.ts';

function place(id: number, lng = 4.9): Feature {
  return { type: 'Feature', id, properties: { id }, geometry: { type: 'Point', coordinates: [lng, 52.1] } };
}

function startFeed(withChanges = true) {
  const told: unknown[] = [];
  const camera = { moving: false };
  let time = 0;
  let waiting: { act: () => void; at: number } | undefined;
  const sink: DataSink = {
    setData: (id, { features }) => told.push(['all', id, features.length]),
    updateData: withChanges
      ? (id, { add, remove }) => told.push(['change', id, add.map((each) => each.id), remove])
      : undefined,
    isMoving: () => camera.moving,
  };
  const feed = createDataFeed(sink, {
    now: () => time,
    later: (act, ms) => {
      waiting = { act, at: time + ms };
      return () => {
        waiting = undefined;
      };
    },
  });
  const runUntil = (end: number) => {
    while (waiting && waiting.at <= end) {
      time = Math.max(time, waiting.at);
      const { act } = waiting;
      waiting = undefined;
      act();
    }
    time = end;
  };
  return { feed, told, camera, runUntil };
}

const many = Array.from({ length: 100 }, (_, id) => place(id));

describe('what the map engine is told', () => {
  it('is everything once, then only what came, moved or went', () => {
    const { feed, told, runUntil } = startFeed();
    feed.push('pins', many);
    runUntil(1000);
    feed.push('pins', [...many.slice(2), place(1, 4.8), place(200)]);
    runUntil(2000);
    expect(told).toEqual([
      ['all', 'pins', 100],
      ['change', 'pins', [1, 200], [0]],
    ]);
  });

  it('is nothing while nothing differs, though every feature was made anew', () => {
    const { feed, told, runUntil } = startFeed();
    feed.push('pins', many);
    runUntil(1000);
    feed.push(
      'pins',
      many.map((feature) => structuredClone(feature)),
    );
    runUntil(2000);
    expect(told).toHaveLength(1);
  });

  it('comes at most ten times a second from all sources together, and the last word always arrives', () => {
    const { feed, told, runUntil } = startFeed();
    for (let ms = 0; ms < 5000; ms += 20) {
      feed.push('pins', [...many, place(1000 + ms)]);
      feed.push('heat', [place(2000 + ms)]);
      runUntil(ms + 20);
    }
    expect(told.length).toBeLessThanOrEqual(5 * 10 + 2);
    runUntil(6000);
    expect(told.filter((each) => JSON.stringify(each).includes('"change","pins",[5980]'))).toHaveLength(1);
  });

  it('comes once a second from a source of ten thousand, and a small one does not wait for it', () => {
    const { feed, told, runUntil } = startFeed();
    const crowd = Array.from({ length: 10_000 }, (_, id) => place(id));
    for (let ms = 0; ms < 4000; ms += 100) {
      feed.push('pins', [...crowd, place(20_000 + ms)]);
      runUntil(ms + 100);
    }
    expect(told).toHaveLength(4);
    feed.push('chosen', [place(1)]);
    runUntil(4050);
    expect(told).toContainEqual(['all', 'chosen', 1]);
  });

  it('waits longer while the camera moves, and not after', () => {
    const { feed, told, camera, runUntil } = startFeed();
    const crowd = Array.from({ length: 10_000 }, (_, id) => place(id));
    feed.push('pins', crowd);
    runUntil(1000);
    camera.moving = true;
    feed.push('pins', [...crowd, place(20_000)]);
    runUntil(3500);
    expect(told).toHaveLength(1);
    camera.moving = false;
    feed.settle();
    runUntil(3600);
    expect(told.at(-1)).toEqual(['change', 'pins', [20_000], []]);
  });

  it('is everything each time where the engine cannot change a source in part', () => {
    const { feed, told, runUntil } = startFeed(false);
    feed.push('pins', many);
    runUntil(1000);
    feed.push('pins', [...many, place(200)]);
    runUntil(2000);
    expect(told).toEqual([
      ['all', 'pins', 100],
      ['all', 'pins', 101],
    ]);
  });

  it('is everything again after the source was taken away', () => {
    const { feed, told, runUntil } = startFeed();
    feed.push('pins', many);
    runUntil(1000);
    feed.forget('pins');
    feed.push('pins', many);
    runUntil(2000);
    expect(told).toEqual([
      ['all', 'pins', 100],
      ['all', 'pins', 100],
    ]);
  });
});
