import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageKinds } from '@nachtwacht/shared/hints/hint.ts';
import { dutchLexicon } from '@nachtwacht/shared/hints/lexicon-dutch.ts';
import { readText } from '@nachtwacht/shared/hints/lexicon-match.ts';
import { type Feature, featuresOf } from '@nachtwacht/shared/hints/model-features.ts';
import { readLabelledMessages } from '../hints/labelled-set.ts';
import { type Example, numbersFrom, shuffle, sumsOf, trainWeights } from './regression.ts';
import { readTrainingSet, type TrainingMessage } from './training-set.ts';

const VERSION = 'kinds-4';
const FOLDS = 5;
const LEAST_MESSAGES = 4;
const SCALE = 16;
/** What moves a sum by less than this is left out of the table. */
const LEAST_MOVE = 0.07;
const settings = { epochs: 14, rate: 0.1, sparse: 0.006, smooth: 0.0005 };
const root = join(import.meta.dirname, '..', '..');

interface Trained {
  readonly ids: ReadonlyMap<string, number>;
  readonly table: Float64Array;
  readonly greatest: ReadonlyMap<string, number>;
}

const featuresBy = new Map<TrainingMessage, readonly Feature[]>();

function seen(message: TrainingMessage): readonly Feature[] {
  const known = featuresBy.get(message);
  if (known) return known;
  const features = featuresOf(readText(message.text, dutchLexicon), dutchLexicon);
  featuresBy.set(message, features);
  return features;
}

/** Features of the rules are kept from urgency: it is to catch what they miss. */
const isOfRules = (name: string) => name.startsWith('r') || name.startsWith('k');
const outcomes = messageKinds.length + 1;

function toUrgencyExample(message: TrainingMessage, ids: ReadonlyMap<string, number>): Example {
  const features = seen(message).filter(({ name }) => ids.has(name) && !isOfRules(name));
  return {
    ids: Int32Array.from(features.map(({ name }) => ids.get(name) ?? 0)),
    values: Float64Array.from(features.map(({ value }) => value)),
    labels: Float64Array.from([message.urgency === 'urgent' ? 1 : 0]),
    weight: 1,
  };
}

function toExample(message: TrainingMessage, ids: ReadonlyMap<string, number>): Example {
  const features = seen(message).filter(({ name }) => ids.has(name));
  return {
    ids: Int32Array.from(features.map(({ name }) => ids.get(name) ?? 0)),
    values: Float64Array.from(features.map(({ value }) => value)),
    labels: Float64Array.from(messageKinds.map((kind) => (message.kinds.includes(kind) ? 1 : 0))),
    weight: 1,
  };
}

function train(messages: readonly TrainingMessage[]): Trained {
  const many = new Map<string, number>();
  const greatest = new Map<string, number>();
  for (const message of messages) {
    for (const { name, value } of seen(message)) {
      many.set(name, (many.get(name) ?? 0) + 1);
      greatest.set(name, Math.max(greatest.get(name) ?? 0, value));
    }
  }
  const names = [...many].flatMap(([name, count]) => (count >= LEAST_MESSAGES ? name : [])).sort();
  const ids = new Map(names.map((name, at) => [name, at]));
  const examples = messages.map((message) => toExample(message, ids));
  const kinds = trainWeights(examples, ids.size, messageKinds.length, settings).table;
  const urgent = trainWeights(
    messages.map((message) => toUrgencyExample(message, ids)),
    ids.size,
    1,
    settings,
  ).table;
  const table = new Float64Array(ids.size * outcomes);
  for (const [name, id] of ids) {
    const least = LEAST_MOVE / (greatest.get(name) ?? 1);
    for (let outcome = 0; outcome < outcomes; outcome++) {
      const weight = (outcome < messageKinds.length ? kinds[id * messageKinds.length + outcome] : urgent[id]) ?? 0;
      table[id * outcomes + outcome] = Math.abs(weight) < least ? 0 : Math.round(weight * SCALE) / SCALE;
    }
  }
  return { ids, table, greatest };
}

function kindsOf(message: TrainingMessage, { ids, table }: Trained): readonly string[] {
  const example = toExample(message, ids);
  const sums = sumsOf(example.ids, example.values, table, outcomes);
  return messageKinds
    .map((kind, at) => ({ kind, sum: sums[at] ?? 0 }))
    .toSorted((a, b) => b.sum - a.sum)
    .filter(({ sum }, at) => at === 0 || sum > 0)
    .slice(0, 3)
    .map(({ kind }) => kind);
}

/** Each fifth is told by what the other four taught: how it does on texts that it has not seen. */
function crossValidate(messages: readonly TrainingMessage[]): string {
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const trained = train(messages.filter((_, at) => at % FOLDS !== fold));
    return messages
      .filter((_, at) => at % FOLDS === fold)
      .map((message) => ({ message, given: kindsOf(message, trained) }));
  }).flat();
  const scores = messageKinds.map((kind) => {
    const hit = rows.filter(({ message, given }) => message.kinds.includes(kind) && given.includes(kind)).length;
    const meant = rows.filter(({ message }) => message.kinds.includes(kind)).length;
    const told = rows.filter(({ given }) => given.includes(kind)).length;
    return { kind, f1: (2 * hit) / Math.max(1, meant + told) };
  });
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  return `macro-F1 ${mean.toFixed(3)}: ${scores.map(({ kind, f1 }) => `${kind} ${f1.toFixed(2)}`).join(' ')}`;
}

/** A line for each feature, so that a change of the table can be read. */
function written({ ids, table }: Trained): string {
  const weights = [...ids].flatMap(([name, id]) => {
    const cells = Array.from({ length: outcomes }, (_, outcome) => {
      const sixteenths = Math.round((table[id * outcomes + outcome] ?? 0) * SCALE);
      return sixteenths === 0 ? '' : `${String.fromCharCode(97 + outcome)}${sixteenths}`;
    }).join('');
    return cells === '' ? [] : [`${name} ${cells}`];
  });
  return `${JSON.stringify({ version: VERSION, weights }, null, 2)}\n`;
}

const messages = [...readTrainingSet(), ...readLabelledMessages(join(root, 'fixtures', 'hints', 'build.jsonl'))];
shuffle(messages, numbersFrom(3));
if (!process.argv.includes('--quick'))
  process.stdout.write(`${messages.length} messages, ${crossValidate(messages)}\n`);
const file = written(train(messages));
writeFileSync(join(root, 'shared', 'src', 'hints', 'kind-weights.json'), file);
process.stdout.write(`${Math.round(file.length / 1024)} kB written\n`);
