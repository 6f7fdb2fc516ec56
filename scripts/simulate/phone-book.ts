import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * What the simulator must know to be the phones of an exercise: an invitation or a device session for each admin,
 * and which messages it sent already. Kept beside the data, readable by its owner only; only exercises have one.
 */
const phoneBook = z.strictObject({
  operation: z.string(),
  scenario: z.string(),
  groups: z.record(z.string(), z.string()),
  admins: z.record(z.string(), z.strictObject({ invitation: z.string(), cookie: z.string().nullable() })),
  /** Demo host name → admin id of a phone that a person holds; the simulator leaves those alone. */
  phones: z.record(z.string(), z.string()),
  /** Scenario message id → the ids under which it is, or will be, sent: a restart sends nothing twice. */
  sent: z.record(z.string(), z.strictObject({ messageId: z.string(), commandId: z.string(), done: z.boolean() })),
});
export type PhoneBook = z.infer<typeof phoneBook>;

export const DEFAULT_SCENARIO = 'woerden-jaarwisseling';

/** Where the phone book of an exercise lies: one for each scenario. */
export function phoneBookPath(dataDir: string, scenario: string): string {
  return join(dataDir, scenario === DEFAULT_SCENARIO ? 'exercise-phones.json' : `exercise-phones-${scenario}.json`);
}

export function readPhoneBook(path: string): PhoneBook | null {
  return existsSync(path) ? phoneBook.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

export function writePhoneBook(path: string, book: PhoneBook): void {
  writeFileSync(`${path}.new`, JSON.stringify(book, null, 1), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
