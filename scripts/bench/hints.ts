import { parseArgs } from 'node:util';
import { fitDescriptions } from '@nachtwacht/shared/hints/fit.ts';
import { createGazetteer } from '@nachtwacht/shared/hints/gazetteer.ts';
import type { HintMessage } from '@nachtwacht/shared/hints/hint.ts';
import { assessKinds } from '@nachtwacht/shared/hints/kind.ts';
import { findLikely } from '@nachtwacht/shared/hints/likeness.ts';
import { createLikenessIndex } from '@nachtwacht/shared/hints/likeness-index.ts';
import { localHints } from '@nachtwacht/shared/hints/local.ts';
import { resolvePlaces } from '@nachtwacht/shared/hints/place.ts';
import { assessUrgency } from '@nachtwacht/shared/hints/urgency.ts';
import { inventNight, type Night } from './hints-night.ts';

const help = `How long it takes to give all hints for one message, and how that grows with the night.

  node scripts/bench/hints.ts [--earlier 5000] [--places 2000] [--descriptions 50] [--hotspots 500] [--runs 1000]

Prints the median, the 99th percentile, each part's median, and the cost against a quarter of the earlier messages.
`;

const { values } = parseArgs({
  options: {
    earlier: { type: 'string', default: '5000' },
    places: { type: 'string', default: '2000' },
    descriptions: { type: 'string', default: '50' },
    hotspots: { type: 'string', default: '500' },
    runs: { type: 'string', default: '1000' },
    help: { type: 'boolean', default: false },
  },
});

const TARGET = { medianMs: 5, p99Ms: 20 };
/** All of them in one window, so that the index holds as many as asked. */
const WINDOW_MINUTES = 600;

if (values.help) process.stdout.write(help);
else bench(Number(values.earlier), Number(values.runs));

function bench(earlier: number, runs: number): void {
  const counts = { places: Number(values.places), descriptions: Number(values.descriptions) };
  const night = inventNight({ ...counts, messages: earlier + runs, hotspots: Number(values.hotspots) });
  const quarter = Math.floor(earlier / 4);
  const few = measure(night, quarter, runs);
  const many = measure(night, earlier, runs);
  const total = summary(many.totals);
  const parts = Object.entries(many.parts).map(([name, times]) => `${name} ${summary(times).median.toFixed(2)}`);
  const ratio = mean(many.totals) / mean(few.totals);
  process.stdout.write(
    `one message against ${earlier} earlier ones, ${counts.places} places, ${counts.descriptions} descriptions: ` +
      `median ${total.median.toFixed(2)} ms (≤ ${TARGET.medianMs}), 99 % within ${total.p99.toFixed(2)} ms (≤ ${TARGET.p99Ms})\n` +
      `medians in ms: ${parts.join(', ')}\n` +
      `cost at ${earlier} against ${quarter} earlier messages: × ${ratio.toFixed(2)}\n`,
  );
  if (total.median > TARGET.medianMs || total.p99 > TARGET.p99Ms) process.exitCode = 1;
}

interface Measured {
  readonly totals: number[];
  readonly parts: Record<string, number[]>;
}

function measure(night: Night, earlier: number, runs: number): Measured {
  const gazetteer = createGazetteer(night.places);
  const index = createLikenessIndex({ windowMinutes: WINDOW_MINUTES });
  const skipped = night.messages.length - runs - earlier;
  for (const message of night.messages.slice(skipped, skipped + earlier)) index.add(message);
  const measured: Measured = { totals: [], parts: {} };
  const arriving = night.messages.slice(night.messages.length - runs);
  const warmUp = Math.min(100, runs);
  for (const message of arriving.slice(0, warmUp)) assess({ ...message }, () => undefined);
  for (const message of arriving) {
    const startedMs = performance.now();
    assess({ ...message }, (name, ms) => {
      const times = measured.parts[name] ?? [];
      times.push(ms);
      measured.parts[name] = times;
    });
    measured.totals.push(performance.now() - startedMs);
  }
  return measured;

  function assess(message: HintMessage, tell: (name: string, ms: number) => void): void {
    const step = <T>(name: string, work: () => T): T => {
      const startedMs = performance.now();
      const made = work();
      tell(name, performance.now() - startedMs);
      return made;
    };
    const { urgency } = step('urgency', () => assessUrgency(message.text, message.called112));
    const kinds = step('kinds', () => assessKinds(message.text));
    const [place] = step('place', () => resolvePlaces(message.text, message.near, gazetteer));
    const placed = { ...message, urgency, kinds, point: message.point ?? place ?? null };
    step('likeness', () => findLikely(index, placed));
    step('fit', () => fitDescriptions(night.descriptions, placed));
    step('local', () => localHints(placed, { hotspots: night.hotspots, notes: [], at: placed.at }));
  }
}

function summary(times: readonly number[]): { readonly median: number; readonly p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, ms) => sum + ms, 0) / Math.max(1, times.length);
}
