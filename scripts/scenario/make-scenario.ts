import { readFileSync } from 'node:fs';
import type { FixtureGroup, OperationFixture, ScenarioFixture, ScenarioMessage, Truth } from '../../fixtures/schema.ts';
import { nearby, pickInside } from './cut-areas.ts';
import { type EveningLine, readEvening } from './evening-text.ts';
import { createRandom, toSeed } from './seeded-random.ts';
import { readTown } from './towns.ts';

type ScenarioPlan = {
  /** Begins the name of the text file and of every message. */
  key: string;
  operationKey: string;
  name: string;
  startsAt: string;
  endsAt: string;
  operation: OperationFixture;
  towns: string[];
};

type TruePlace = NonNullable<Truth['place']>;
const pointErrorMetres = 25;

function secondsAfter(start: string, time: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return ((minutes(time) - minutes(start) + 24 * 60) % (24 * 60)) * 60;
}

/** Spreads the messages of one minute over it, in their order. */
function offsetsOf(lines: EveningLine[], start: string): number[] {
  const countOf = Map.groupBy(lines, ({ time }) => time);
  return lines.map((line) => {
    const sameMinute = countOf.get(line.time) ?? [];
    const share = (sameMinute.indexOf(line) + createRandom(toSeed(line.text))()) / sameMinute.length;
    return secondsAfter(start, line.time) + Math.floor(share * 60);
  });
}

function groupOf(operation: OperationFixture, number: number): FixtureGroup {
  const group = operation.groups.find((each) => each.number === number);
  if (group === undefined) throw new Error(`no group ${number}`);
  return group;
}

function adminOf(operation: OperationFixture, line: EveningLine): string {
  const admins = operation.admins.filter(({ groups }) => groups.includes(line.group));
  const admin = admins[line.bySecondAdmin ? 1 : 0];
  if (admin === undefined) throw new Error(`nobody to send ${line.time} ${line.group}`);
  return admin.key;
}

function findPlace(plan: ScenarioPlan, group: FixtureGroup, line: EveningLine): TruePlace {
  const named = plan.towns
    .map(readTown)
    .filter(({ town }) => town === group.municipality)
    .flatMap(({ places }) => places)
    .find(({ name }) => name === line.placeName);
  if (named !== undefined) return { name: named.name, lng: named.lng, lat: named.lat };
  const name = line.placeName ?? group.name;
  const [lng, lat] = pickInside(group.area, createRandom(toSeed(`${name} ${line.time}`)));
  return { name, lng, lat };
}

/** Keeps where each happening last was, so that later messages about it need not say. */
function createTruths(plan: ScenarioPlan): (line: EveningLine) => Truth {
  const lastSeen = new Map<string, TruePlace>();
  return (line) => {
    const { kind, urgency, decision, mix } = line;
    const rest = { kind, urgency, decision, mix };
    if (mix === 'question' || mix === 'noise') return { happening: null, place: null, ...rest };
    const happening = line.happening ?? `${kind}-${line.group}-${line.time.replace(':', '')}`;
    const before = lastSeen.get(happening);
    if (mix === 'known' && before === undefined) throw new Error(`${line.time}: nobody told of ${happening} yet`);
    const moved = before === undefined || line.placeName !== null;
    const place = moved ? findPlace(plan, groupOf(plan.operation, line.group), line) : before;
    lastSeen.set(happening, place);
    return { happening, place, ...rest };
  };
}

function placeIn(line: EveningLine, truth: Truth, area: FixtureGroup['area']): ScenarioMessage['place'] {
  if (line.place !== 'point') return line.place === 'area' ? { kind: 'area' } : null;
  const random = createRandom(toSeed(line.text));
  const [lng, lat] =
    truth.place === null
      ? pickInside(area, random)
      : nearby([truth.place.lng, truth.place.lat], pointErrorMetres, random);
  return { kind: 'point', lng, lat };
}

export function makeScenario(plan: ScenarioPlan): ScenarioFixture {
  const lines = readEvening(readFileSync(new URL(`${plan.key}-evening.txt`, import.meta.url), 'utf8'));
  const offsets = offsetsOf(lines, plan.startsAt);
  const truthOf = createTruths(plan);
  const messages = lines.map((line, at): ScenarioMessage => {
    const truth = truthOf(line);
    const offsetSeconds = offsets[at] ?? 0;
    return {
      id: `${plan.key}-${String(at + 1).padStart(3, '0')}`,
      offsetSeconds,
      admin: adminOf(plan.operation, line),
      group: line.group,
      text: line.text,
      place: placeIn(line, truth, groupOf(plan.operation, line.group).area),
      source: line.source,
      called112: line.called112,
      ...(line.seenMinutesAgo === null ? {} : { seenOffsetSeconds: offsetSeconds - line.seenMinutesAgo * 60 }),
      ...(line.reporter === null ? {} : { reporter: line.reporter }),
      photos: line.photos,
      truth,
    };
  });
  const { name, startsAt, endsAt } = plan;
  return { operation: plan.operationKey, name, startsAt, endsAt, messages };
}
