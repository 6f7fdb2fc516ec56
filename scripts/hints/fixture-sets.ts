import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteerPlace } from '@nachtwacht/shared/hints/hint.ts';
import { type OperationFixture, operationFixture, scenarioFixture, townPlaces } from '../../fixtures/schema.ts';
import {
  type LabelledMessage,
  type LabelledSet,
  type Middle,
  readDescriptions,
  readGazetteer,
  readLabelledMessages,
  readSet,
} from './labelled-set.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const towns: Readonly<Record<string, readonly string[]>> = {
  'jaarwisseling-woerden': ['woerden', 'ijsselstein'],
  almere: ['almere'],
};

/** The parts of the set that was written for the hints. */
export function writtenSets(): readonly LabelledSet[] {
  const shared = {
    gazetteer: readGazetteer(join(fixtures, 'hints', 'gazetteer.csv')),
    descriptions: readDescriptions(join(fixtures, 'hints', 'descriptions.json')),
    groupMiddles: groupMiddles(readOperation('jaarwisseling-woerden')),
    singleKind: false,
  };
  return ['build', 'score'].map((name) => ({
    ...shared,
    name: `${name}.jsonl`,
    messages: readLabelledMessages(join(fixtures, 'hints', `${name}.jsonl`)),
  }));
}

/** Nights in towns that do not exist, by writers who saw neither lexicon nor rules; only scored. */
export function townSets(): readonly LabelledSet[] {
  return ['lindervoort', 'haverbeek'].map((town) => {
    const file = (name: string) => join(fixtures, 'hints', town, name);
    return readSet(town, {
      messages: file('messages.jsonl'),
      gazetteer: file('gazetteer.csv'),
      descriptions: file('descriptions.json'),
    });
  });
}

/** A night of the fixtures, with what really goes on in it. */
export function scenarioSet(name: string): LabelledSet {
  const scenario = scenarioFixture.parse(readJson(join('scenarios', `${name}.json`)));
  const operation = readOperation(scenario.operation);
  const municipalities = new Map(operation.groups.map((group) => [group.number, group.municipality]));
  const start = Date.parse(`2026-12-31T${scenario.startsAt}:00+01:00`);
  const messages = scenario.messages.map((message): LabelledMessage => {
    const { truth, place } = message;
    const pin = place?.kind === 'point' ? { lat: place.lat, lon: place.lng } : null;
    return {
      id: message.id,
      at: new Date(start + message.offsetSeconds * 1000).toISOString(),
      group: String(message.group),
      municipality: municipalities.get(message.group) ?? null,
      lat: pin?.lat ?? null,
      lon: pin?.lon ?? null,
      text: message.text,
      called112: message.called112 ?? 'unknown',
      urgency: truth.urgency,
      kinds: [truth.kind],
      happening: truth.happening,
      places: [],
      description: null,
    };
  });
  const gazetteer = operationPlaces(scenario.operation);
  return { name, messages, gazetteer, descriptions: [], groupMiddles: groupMiddles(operation), singleKind: true };
}

function readOperation(name: string): OperationFixture {
  return operationFixture.parse(readJson(join('operations', `${name}.json`)));
}

/** Place names of an operation of the fixtures: those of its towns. */
export function operationPlaces(operation: string): readonly GazetteerPlace[] {
  return (towns[operation] ?? []).flatMap((town) => {
    const { town: municipality, places } = townPlaces.parse(readJson(join('places', `${town}.json`)));
    return places.map(({ name, kind, lng, lat }) => ({ name, kind, municipality, lng, lat, aliases: [] }));
  });
}

function groupMiddles({ groups }: OperationFixture): ReadonlyMap<string, Middle> {
  return new Map(groups.map(({ number, area }) => [String(number), middleOf(area.slice(1))]));
}

function middleOf(corners: readonly (readonly [number, number])[]): Middle {
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return { lng: mean(0), lat: mean(1) };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8'));
}
