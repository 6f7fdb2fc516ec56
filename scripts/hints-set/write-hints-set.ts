import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeHintsSet } from './make-hints-set.ts';

for (const [name, text] of Object.entries(makeHintsSet())) {
  writeFileSync(fileURLToPath(new URL(`../../fixtures/hints/${name}`, import.meta.url)), text);
}
