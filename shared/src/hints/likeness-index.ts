import type { HintMessage } from './hint.ts';
import { type LikenessEntry, readEntry } from './likeness-entry.ts';
import type { TextWord } from './words.ts';

/** Earlier messages, found again by where and when they were and by their rare words. */
export interface LikenessIndex {
  readonly size: number;
  /** Adds a message; the same id again replaces it (a corrected place or text). */
  add(message: HintMessage): void;
  /** Forgets what came before an instant. */
  forget(before: string): void;
  /** Messages worth comparing, within the window: a bounded number, however many there are. */
  candidates(message: HintMessage): readonly LikenessEntry[];
  /** What sharing a word says in this night: a word that everyone writes says little. */
  weigh(word: TextWord): number;
}

/** About 500 m in the Netherlands. */
const CELL_LAT = 0.0045;
const CELL_LNG = 0.0073;
const PER_CELL = 24;
const PER_WORD = 24;
const RARE_WORDS = 12;
const MAX_CANDIDATES = 400;
const MAX_MESSAGES = 20_000;

type Shelf = Map<string, LikenessEntry[]>;

export function createLikenessIndex({ windowMinutes }: { readonly windowMinutes: number }): LikenessIndex {
  const entries = new Map<string, LikenessEntry>();
  const cells: Shelf = new Map();
  const words: Shelf = new Map();

  const remove = (entry: LikenessEntry): void => {
    entries.delete(entry.message.id);
    for (const key of cellKeys(entry)) take(cells, key, entry);
    for (const key of [...wordKeys(entry), ...photoKeys(entry)]) take(words, key, entry);
  };
  const weigh = (word: TextWord): number => {
    const heard = Math.max(words.get(word.stem)?.length ?? 0, words.get(`~${word.concept}`)?.length ?? 0);
    const common = Math.max(20, entries.size * 0.02);
    return heard <= common ? word.weight : word.weight * Math.max(0.35, 1 - Math.log(heard / common) * 0.3);
  };

  return {
    get size() {
      return entries.size;
    },
    add: (message) => {
      const known = entries.get(message.id);
      if (known) remove(known);
      const entry = readEntry(message);
      entries.set(message.id, entry);
      for (const key of cellKeys(entry)) put(cells, key, entry);
      for (const key of [...wordKeys(entry), ...photoKeys(entry)]) put(words, key, entry);
      const oldest = entries.size > MAX_MESSAGES ? entries.values().next().value : undefined;
      if (oldest) remove(oldest);
    },
    forget: (before) => {
      for (const entry of [...entries.values()]) if (entry.message.at < before) remove(entry);
    },
    candidates: (message) => {
      const entry = readEntry(message);
      const found = new Set<LikenessEntry>();
      const collect = (shelf: readonly LikenessEntry[] | undefined, most: number): void => {
        if (!shelf) return;
        for (let index = shelf.length - 1, left = most; index >= 0 && left > 0; index -= 1, left -= 1) {
          const other = shelf[index];
          if (!other || found.size >= MAX_CANDIDATES) return;
          if (isWithin(other, entry, windowMinutes)) found.add(other);
        }
      };
      const rarest = wordKeys(entry)
        .map((key) => ({ key, many: words.get(key)?.length ?? 0 }))
        .filter(({ many }) => many > 0)
        .sort((a, b) => a.many - b.many);
      for (const key of photoKeys(entry)) collect(words.get(key), PER_WORD);
      for (const { key } of rarest.slice(0, RARE_WORDS)) collect(words.get(key), PER_WORD);
      for (const key of nearbyKeys(entry)) collect(cells.get(key), PER_CELL);
      return [...found];
    },
    weigh,
  };
}

function isWithin(other: LikenessEntry, entry: LikenessEntry, windowMinutes: number): boolean {
  return other.message.id !== entry.message.id && Math.abs(other.atMs - entry.atMs) <= windowMinutes * 60_000;
}

function cellKeys({ message }: LikenessEntry): readonly string[] {
  const place = message.point ?? message.near;
  return place ? [cellKey(Math.floor(place.lng / CELL_LNG), Math.floor(place.lat / CELL_LAT))] : [];
}

/** Its own cell first, then those around it. */
function nearbyKeys({ message }: LikenessEntry): readonly string[] {
  const place = message.point ?? message.near;
  if (!place) return [];
  const [column, row] = [Math.floor(place.lng / CELL_LNG), Math.floor(place.lat / CELL_LAT)];
  return around.map(([right, up]) => cellKey(column + right, row + up));
}

const around = [-1, 0, 1]
  .flatMap((right) => [-1, 0, 1].map((up) => [right, up] as const))
  .sort(([a, b], [c, d]) => Math.abs(a) + Math.abs(b) - Math.abs(c) - Math.abs(d));

function cellKey(column: number, row: number): string {
  return `${column}|${row}`;
}

/** By stem, by sound and by meaning, so that another spelling finds it too. */
function wordKeys({ words, traits }: LikenessEntry): readonly string[] {
  const keys = words.flatMap(({ stem, sound, concept }) => [
    stem,
    ...(sound.length >= 4 ? [`#${sound}`] : []),
    ...(concept === null ? [] : [`~${concept}`]),
  ]);
  const plates = traits.plates.map(({ characters }) => `plate ${characters.slice(0, 3)}`);
  return [...new Set([...keys, ...plates])];
}

/** A photo is found by each two digits of its hash: of two that differ in up to seven bits, one pair is the same. */
function photoKeys({ message }: LikenessEntry): readonly string[] {
  return message.photoHashes.flatMap((hash) =>
    [0, 2, 4, 6, 8, 10, 12, 14].map((at) => `photo ${at} ${hash.slice(at, at + 2)}`),
  );
}

function put(shelf: Shelf, key: string, entry: LikenessEntry): void {
  const kept = shelf.get(key);
  if (kept) kept.push(entry);
  else shelf.set(key, [entry]);
}

function take(shelf: Shelf, key: string, entry: LikenessEntry): void {
  const kept = shelf.get(key);
  const at = kept?.indexOf(entry) ?? -1;
  if (!kept || at < 0) return;
  kept.splice(at, 1);
  if (kept.length === 0) shelf.delete(key);
}
