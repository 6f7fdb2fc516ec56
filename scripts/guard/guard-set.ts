import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const findingNames = [
  'phone',
  'bsn',
  'email',
  'iban',
  'address',
  'name',
  'plate',
  'origin',
  'vigilante',
] as const;
export type FindingName = (typeof findingNames)[number];

const sentence = z.object({
  text: z.string().min(1),
  findings: z.array(z.enum(findingNames)),
  /** A plate within the description of a vehicle, its reason proposed: finding it is no fault where it is not listed. */
  plate_ok: z.boolean().default(false),
  part: z.enum(['build', 'score']).optional(),
});
export type GuardSentence = z.infer<typeof sentence>;

export interface GuardSet {
  readonly name: string;
  readonly sentences: readonly GuardSentence[];
}

export const writtenSet = fileURLToPath(new URL('../../fixtures/guard/sentences.jsonl', import.meta.url));

export function readGuardSet(path: string): GuardSet {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/u);
  const sentences = lines.flatMap((line, index) => (line.trim() === '' ? [] : [toSentence(line, path, index + 1)]));
  return { name: basename(path), sentences };
}

function toSentence(line: string, path: string, number: number): GuardSentence {
  try {
    return sentence.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`${path}:${number} is not {text, findings[], plate_ok?}`, { cause });
  }
}
