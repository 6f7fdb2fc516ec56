import { parseArgs } from 'node:util';
import { type GuardFigure, guardFigures } from './guard/guard-figures.ts';
import { type GuardSet, readGuardSet, writtenSet } from './guard/guard-set.ts';

const help = `Measures the text guard on labelled sentences: precision (aim 0.95) and recall (aim 0.9) of each kind and of all.

  npm run guard:score -- [FILE.jsonl …] [--misses]

Without a file: fixtures/guard/sentences.jsonl, as a whole and by its parts. A line is {text, findings[], plate_ok?}
with findings among phone bsn email iban address name plate origin vigilante; with plate_ok a plate that is not listed is no fault.

  --misses   list what was missed and what was found wrongly
`;

const { values, positionals } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
  allowPositionals: true,
});

if (values.help) process.stdout.write(help);
else run();

function run(): void {
  try {
    for (const path of positionals.length === 0 ? [writtenSet] : positionals) printAll(readGuardSet(path));
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
  }
}

function printAll(set: GuardSet): void {
  for (const part of ['build', 'score'] as const) {
    const sentences = set.sentences.filter((sentence) => sentence.part === part);
    const overall = guardFigures(sentences).at(-1);
    if (sentences.length > 0 && overall) process.stdout.write(`${part.padEnd(12)}${shown(overall)}\n`);
  }
  process.stdout.write(`\n${set.name}: ${set.sentences.length} sentences\n`);
  for (const figure of guardFigures(set.sentences)) {
    process.stdout.write(`  ${figure.name.padEnd(10)}${shown(figure)}\n`);
    if (values.misses && figure.name !== 'overall')
      for (const miss of figure.misses) process.stdout.write(`      ${miss.replaceAll(/\s+/g, ' ')}\n`);
  }
}

function shown({ precision, recall, right, misses }: GuardFigure): string {
  const counts = `${right} right, ${misses.length} not`;
  return `precision ${against(precision, 0.95)}  recall ${against(recall, 0.9)}  ${counts}`;
}

function against(value: number | null, aim: number): string {
  if (value === null) return '    –'.padEnd(13);
  return `${value.toFixed(3)} ${value >= aim ? 'met' : 'NOT MET'}`.padEnd(13);
}
