import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What the start and the simulator have in common. */
export interface EveningOptions {
  readonly scenario: string;
  readonly speed: string;
  readonly from?: string | undefined;
}

/** Parses the arguments of a command; ends it with a sentence when one is unknown. */
export function readOptions<T extends ParseArgsOptionsConfig>(options: T) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error} (--help lists the options)`);
  }
}

/** Ends the command with a sentence when an evening like this cannot be played. */
export function checkEvening({ scenario, speed, from }: EveningOptions): void {
  const file = join(import.meta.dirname, '..', '..', 'fixtures', 'scenarios', `${scenario}.json`);
  if (!/^[a-z-]+$/.test(scenario) || !existsSync(file)) fail(`There is no scenario ${scenario} in fixtures/scenarios.`);
  if (!(Number(speed) >= 1 && Number(speed) <= 120)) fail('--speed is a number from 1 to 120.');
  if (from !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(from)) fail('--from is an hour such as 22:30.');
}

export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
