import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { assessSet } from './hints/assess-set.ts';
import { type Figure, figuresOf } from './hints/figures.ts';
import { scenarioSet, townSets, writtenSets } from './hints/fixture-sets.ts';
import { type LabelledSet, readSet } from './hints/labelled-set.ts';

const help = `Measures the hints on labelled messages; each figure with its target.

  npm run hints:score [-- --misses]
  npm run hints:score -- --messages m.jsonl [--gazetteer g.csv] [--descriptions d.json] [--misses]

Without --messages: the nights of fixtures/scenarios and the sets of fixtures/hints.

  --messages      lines {id, at, group, municipality, lat, lon, text, called112, urgency, kinds[], happening|null,
                  places[{name,lat,lon}], description|null}
  --gazetteer     name,kind,municipality,lat,lon,aliases (aliases parted by | or ;)
  --descriptions  [{id, kind, text, features{}, plate?, last_seen{name,lat,lon,at}}]
  --misses        print what each figure misses

In a night of the fixtures one kind of each message is known, so only its surest hint counts.
`;

const { values } = parseArgs({
  options: {
    messages: { type: 'string' },
    gazetteer: { type: 'string' },
    descriptions: { type: 'string' },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) process.stdout.write(help);
else run();

function run(): void {
  try {
    for (const set of chosenSets()) print(set);
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
  }
}

function chosenSets(): readonly LabelledSet[] {
  const { messages, gazetteer, descriptions } = values;
  if (messages === undefined) {
    return [scenarioSet('woerden-jaarwisseling'), scenarioSet('almere'), ...writtenSets(), ...townSets()];
  }
  return [readSet(basename(messages), { messages, gazetteer, descriptions })];
}

function print(set: LabelledSet): void {
  process.stdout.write(`\n${set.name}: ${set.messages.length} messages\n`);
  for (const figure of figuresOf(assessSet(set), set.singleKind)) {
    process.stdout.write(`${line(figure)}\n`);
    if (values.misses)
      for (const miss of figure.misses) process.stdout.write(`      ${miss.replaceAll(/\s+/g, ' ')}\n`);
  }
}

function line({ name, value, target, detail }: Figure): string {
  const shown = value === null ? '–' : value.toFixed(3);
  return `  ${name.padEnd(24)}${shown.padStart(6)}  ${verdict(value, target).padEnd(16)}${detail}`;
}

function verdict(value: number | null, target: Figure['target']): string {
  if (target === null || value === null) return '';
  const wanted = 'least' in target ? `≥ ${target.least}` : `≤ ${target.most}`;
  const met = 'least' in target ? value >= target.least : value <= target.most;
  return `${wanted} ${met ? 'met' : 'NOT MET'}`;
}
