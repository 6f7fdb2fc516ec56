import type { HintMessage, LikenessHint } from './hint.ts';
import { type LikenessEntry, readEntry } from './likeness-entry.ts';
import type { LikenessIndex } from './likeness-index.ts';
import { type LikenessPair, readPair } from './likeness-pair.ts';
import { isCopy, LIKELY, reasonsOf, scorePair } from './likeness-score.ts';

const MAX_HINTS = 3;

/** The earlier messages that seem to be about the same happening: at most three, the likeliest first. */
export function findLikely(index: LikenessIndex, message: HintMessage): readonly LikenessHint[] {
  const entry = readEntry(message);
  return index
    .candidates(message)
    .map((other) => {
      const pair = readPair(entry, other, index.weigh);
      return { other, pair, score: scorePair(pair) };
    })
    .filter(({ score }) => score >= LIKELY)
    .sort(
      (a, b) => b.score - a.score || b.other.atMs - a.other.atMs || (a.other.message.id < b.other.message.id ? -1 : 1),
    )
    .slice(0, MAX_HINTS)
    .map(({ other, pair, score }) => toHint(entry, other, pair, score));
}

/** Whether two messages are about one happening, by themselves alone. */
export function isLikely(a: HintMessage, b: HintMessage): boolean {
  return likelihood(a, b) >= LIKELY;
}

/** The same as a score 0..1; it is the same from either side. */
export function likelihood(a: HintMessage, b: HintMessage): number {
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  return scorePair(readPair(readEntry(one), readEntry(other)));
}

function toHint(entry: LikenessEntry, other: LikenessEntry, pair: LikenessPair, score: number): LikenessHint {
  const [now, before] = [entry.message, other.message];
  const copied = isCopy(pair);
  const eyewitnesses = now.source === 'self' && before.source === 'self' && now.groupId !== before.groupId;
  return {
    messageId: before.id,
    score: Math.round(score * 100) / 100,
    reasons: reasonsOf(pair),
    corroborates: eyewitnesses && !copied,
    rumour: copied || (isHearsay(now) && isHearsay(before)),
  };
}

function isHearsay({ source }: HintMessage): boolean {
  return source === 'heard' || source === 'forwarded';
}
