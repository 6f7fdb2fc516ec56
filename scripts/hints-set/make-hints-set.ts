import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gazetteerHeader, type HintDescription } from '../../fixtures/hints-schema.ts';
import { operationFixture, townPlaces } from '../../fixtures/schema.ts';
import { plannedDescriptions } from './descriptions.ts';
import { planGazetteer, toGazetteerCsv } from './gazetteer-plan.ts';
import { middleOf } from './geometry.ts';
import { planMessages, utcOf } from './message-plan.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

function found<T>(hit: T | undefined, sought: string): T {
  if (hit === undefined) throw new Error(`not found: ${sought}`);
  return hit;
}

/** All files of the labelled set by their name in `fixtures/hints`. */
export function makeHintsSet(): Record<string, string> {
  const towns = ['woerden', 'ijsselstein'].map((town) =>
    townPlaces.parse(JSON.parse(read(`../../fixtures/places/${town}.json`))),
  );
  const { groups } = operationFixture.parse(JSON.parse(read('../../fixtures/operations/jaarwisseling-woerden.json')));
  const gazetteer = planGazetteer(read('./gazetteer.txt'), towns);
  const groupNumbered = (number: number) =>
    found(
      groups.find((group) => group.number === number),
      `group ${number}`,
    );
  const place = (municipality: string, name: string) =>
    found(
      gazetteer.find((one) => one.municipality === municipality && one.name === name),
      `${name} in ${municipality}`,
    );
  const ground = {
    municipalityOf: (group: number) => groupNumbered(group).municipality,
    middleOfGroup: (group: number) => middleOf(groupNumbered(group).area),
    place,
  };
  const descriptions = plannedDescriptions.map(({ lastSeen, ...rest }): HintDescription => {
    const { name, lat, lon } = place(lastSeen.municipality, lastSeen.name);
    return { ...rest, last_seen: { name, lat, lon, at: utcOf(lastSeen.at) } };
  });
  const linesOf = (part: string) =>
    planMessages(read(`./${part}.txt`), part, ground)
      .map((message) => `${JSON.stringify(message)}\n`)
      .join('');
  return {
    'gazetteer.csv': toGazetteerCsv(gazetteerHeader, gazetteer),
    'descriptions.json': `${JSON.stringify(descriptions, null, 2)}\n`,
    'build.jsonl': linesOf('build'),
    'score.jsonl': linesOf('score'),
  };
}
