import type { Feature, FeatureCollection } from 'geojson';

/** What the engine is told of one source; `updateData` is absent where the engine cannot change a clustered source in part. */
export type DataSink = {
  setData(sourceId: string, data: FeatureCollection): void;
  updateData?: ((sourceId: string, change: DataChange) => void) | undefined;
  /** Does the camera move? Then a large source waits longer: every change of it costs frames. */
  isMoving(): boolean;
};
export type DataChange = { add: Feature[]; remove: (string | number)[] };

export type DataFeed = {
  push(sourceId: string, features: readonly Feature[]): void;
  forget(sourceId: string): void;
  /** The camera stands still: what waited for that goes as soon as it may. */
  settle(): void;
  close(): void;
};

type Schedule = { now(): number; later(act: () => void, ms: number): () => void };
type Fed = {
  wanted: readonly Feature[] | undefined;
  shown: readonly Feature[] | undefined;
  toldAt: number;
  restMs: number;
};

/** Each call to the engine takes this long out of the next: never more than ten a second, the first at once. */
const CALL_MS = 100;
/** The engine groups and tiles a source anew as a whole: ten thousand features rest a second, a handful does not. */
const FEATURES_A_MS = 10;
/** While the camera moves, that many times as long. */
const WHILE_MOVING = 4;

const frames: Schedule = {
  now: () => performance.now(),
  later: (act, ms) => {
    let frame = 0;
    const timer = setTimeout(() => {
      frame = requestAnimationFrame(act);
    }, ms);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  },
};

/** Between the layers and the engine: keeps the last word of each source, says only what differs, and not too often. */
export function createDataFeed(sink: DataSink, schedule: Schedule = frames): DataFeed {
  const sources = new Map<string, Fed>();
  let freeAt = 0;
  let due: { at: number; cancel: () => void } | undefined;

  const flush = () => {
    due = undefined;
    const now = schedule.now();
    let calls = 0;
    for (const [id, fed] of sources) {
      if (!fed.wanted || readyAt(fed) > now) continue;
      if (tell(sink, id, fed)) {
        calls += 1;
        fed.toldAt = now;
        fed.restMs = fed.wanted.length / FEATURES_A_MS;
      }
      fed.shown = fed.wanted;
      fed.wanted = undefined;
    }
    freeAt = now + calls * CALL_MS;
    planAll();
  };

  const readyAt = ({ toldAt, restMs }: Fed) => toldAt + restMs * (sink.isMoving() ? WHILE_MOVING : 1);

  const plan = (fed: Fed) => {
    const at = Math.max(freeAt, readyAt(fed));
    if (due && due.at <= at) return;
    due?.cancel();
    due = { at, cancel: schedule.later(flush, Math.max(0, at - schedule.now())) };
  };

  const planAll = () => {
    for (const fed of sources.values()) if (fed.wanted) plan(fed);
  };

  return {
    push(id, features) {
      const fed = sources.get(id) ?? { wanted: undefined, shown: undefined, toldAt: 0, restMs: 0 };
      fed.wanted = features;
      sources.set(id, fed);
      plan(fed);
    },
    forget: (id) => void sources.delete(id),
    settle: planAll,
    close: () => {
      due?.cancel();
      sources.clear();
    },
  };
}

/** Whether the engine had to be told anything. */
function tell(sink: DataSink, id: string, { shown, wanted = [] }: Fed): boolean {
  const change = shown && sink.updateData ? toChange(shown, wanted) : undefined;
  if (change && change.add.length + change.remove.length === 0) return false;
  if (change && change.add.length + change.remove.length < wanted.length / 2) sink.updateData?.(id, change);
  else if (shown && isSame(shown, wanted)) return false;
  else sink.setData(id, { type: 'FeatureCollection', features: [...wanted] });
  return true;
}

/** Undefined where a feature has no id by which it could be changed alone. */
function toChange(shown: readonly Feature[], wanted: readonly Feature[]): DataChange | undefined {
  const left = new Map<string | number, Feature>();
  for (const feature of shown) {
    if (feature.id === undefined) return undefined;
    left.set(feature.id, feature);
  }
  const add: Feature[] = [];
  for (const feature of wanted) {
    if (feature.id === undefined) return undefined;
    const before = left.get(feature.id);
    left.delete(feature.id);
    if (!before || !isAlike(before, feature)) add.push(feature);
  }
  return { add, remove: [...left.keys()] };
}

function isSame(shown: readonly Feature[], wanted: readonly Feature[]): boolean {
  return (
    shown.length === wanted.length &&
    shown.every((feature, at) => {
      const other = wanted[at];
      return other !== undefined && isAlike(feature, other);
    })
  );
}

function isAlike(one: Feature, other: Feature): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
