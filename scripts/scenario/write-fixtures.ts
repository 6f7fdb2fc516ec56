import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeFixtures } from './make-fixtures.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
if (values.help) {
  console.log(
    'node scripts/scenario/write-fixtures.ts   writes fixtures/operations and fixtures/scenarios from this folder',
  );
} else {
  for (const [path, text] of makeFixtures()) {
    writeFileSync(new URL(`../../fixtures/${path}`, import.meta.url), text);
    console.log(`fixtures/${path}`);
  }
}
