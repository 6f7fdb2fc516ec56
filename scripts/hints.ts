import { parseArgs } from 'node:util';
import { createGazetteer } from '@nachtwacht/shared/hints/gazetteer.ts';
import { assessKinds } from '@nachtwacht/shared/hints/kind.ts';
import { dutchLexicon } from '@nachtwacht/shared/hints/lexicon-dutch.ts';
import { resolvePlaces } from '@nachtwacht/shared/hints/place.ts';
import { called112 } from '@nachtwacht/shared/hints/urgency.ts';
import { readUrgency } from '@nachtwacht/shared/hints/urgency-read.ts';
import { operationPlaces } from './hints/fixture-sets.ts';

const help = `Shows what a text alone reminds the hints of, and by which words.

  npm run hints -- "Brand in de schuur achter de Voorstraat" [--called112 yes|no|unknown] [--operation FIXTURE]

  --operation   place names of this operation of the fixtures (jaarwisseling-woerden, almere)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    called112: { type: 'string', default: 'unknown' },
    operation: { type: 'string', default: 'jaarwisseling-woerden' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const text = positionals.join(' ').trim();
const called = called112.safeParse(values.called112);

if (values.help || text === '' || !called.success) {
  process.stdout.write(help);
  process.exitCode = values.help ? 0 : 1;
} else {
  const { urgency, reasons, words } = readUrgency(text, called.data);
  print('urgency', [[urgency, `${reasons.join(', ')} ${quoted(words)}`]]);
  print(
    'kinds',
    assessKinds(text).map(({ kind, score, words: given }) => [`${kind} ${score.toFixed(2)}`, quoted(given)]),
  );
  print(
    'places',
    resolvePlaces(text, null, createGazetteer(operationPlaces(values.operation))).map((place) => [
      `${place.name} ${place.confidence.toFixed(2)}`,
      `${quoted(place.words)} ${place.lat.toFixed(5)},${place.lng.toFixed(5)}${others(place.alternatives)}`,
    ]),
  );
  process.stdout.write(`lexicon ${dutchLexicon.version}\n`);
}

function print(title: string, rows: readonly (readonly [string, string])[]): void {
  if (rows.length === 0) process.stdout.write(`${title.padEnd(9)}none\n`);
  for (const [at, [what, why]] of rows.entries()) {
    process.stdout.write(`${(at === 0 ? title : '').padEnd(9)}${what.padEnd(28)}${why.trim()}\n`);
  }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' ');
}

function others(places: readonly { readonly name: string }[]): string {
  return places.length === 0 ? '' : `; or ${places.map(({ name }) => name).join(', ')}`;
}
