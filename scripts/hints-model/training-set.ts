import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKind } from '@nachtwacht/shared/hints/hint.ts';
import type { Urgency } from '@nachtwacht/shared/hints/urgency.ts';

export interface TrainingMessage {
  readonly text: string;
  readonly kinds: readonly MessageKind[];
  readonly urgency: Urgency;
}

const folder = join(import.meta.dirname, 'train');
const kindByCode = new Map<string, MessageKind>([
  ['fw', 'fireworks'],
  ['fi', 'fire'],
  ['va', 'vandalism'],
  ['nu', 'nuisance'],
  ['su', 'suspicious'],
  ['bu', 'burglary'],
  ['vi', 'violence'],
  ['tr', 'traffic'],
  ['mi', 'missing'],
  ['qu', 'question'],
  ['ch', 'chatter'],
  ['ot', 'other'],
]);
const urgencyByCode = new Map<string, Urgency>([
  ['u', 'urgent'],
  ['r', 'raised'],
  ['n', 'normal'],
]);

/** Texts under heads such as `= fi+va r`: the kinds and the urgency of the lines that follow. */
export function readTrainingSet(): readonly TrainingMessage[] {
  const messages = readdirSync(folder)
    .toSorted()
    .flatMap((name) => readPart(readFileSync(join(folder, name), 'utf8'), name));
  return [...new Map(messages.map((message) => [message.text.toLowerCase(), message])).values()];
}

function readPart(source: string, name: string): TrainingMessage[] {
  return source
    .split(/^= /m)
    .slice(1)
    .flatMap((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [codes = '', urgencyCode = ''] = head.trim().split(' ');
      const urgency = known(urgencyByCode, urgencyCode, name);
      const kinds = codes.split('+').map((code) => known(kindByCode, code, name));
      return lines.filter((line) => line.trim() !== '').map((line) => ({ text: line.trim(), kinds, urgency }));
    });
}

function known<T>(table: ReadonlyMap<string, T>, code: string, name: string): T {
  const meant = table.get(code);
  if (meant === undefined) throw new Error(`${name}: unknown mark "${code}"`);
  return meant;
}
