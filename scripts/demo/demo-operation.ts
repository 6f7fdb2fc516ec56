import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandData, CommandInput } from '@nachtwacht/shared/operation/command.ts';
import { v7 as newId } from 'uuid';
import { type OperationFixture, operationFixture, type TownPlaces, townPlaces } from '../../fixtures/schema.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const BATCH = 400;

type SetUpCommand = Exclude<CommandInput, { type: 'operation.create' }>;

/** A fixture turned into commands, with fresh random ids each time. */
export interface DemoOperation {
  readonly id: string;
  readonly create: CommandData<'operation.create'>;
  /** Everything after the creation, ending with `operation.open`. */
  readonly commands: readonly SetUpCommand[];
  readonly groupIdByNumber: ReadonlyMap<number, string>;
  readonly adminIdByKey: ReadonlyMap<string, string>;
}

export function readOperationFixture(name: string): OperationFixture {
  return operationFixture.parse(JSON.parse(readFileSync(join(fixtures, 'operations', `${name}.json`), 'utf8')));
}

/** An operation of ten hours that starts at `startsAtMs`. Notes keep their hour of the evening as hours after the start. */
export function createDemoOperation(fixture: OperationFixture, startsAtMs: number): DemoOperation {
  const groupIdByNumber = new Map(fixture.groups.map(({ number }) => [number, newId()]));
  const adminIdByKey = new Map(fixture.admins.map(({ key }) => [key, newId()]));
  const at = (clock: string) => new Date(startsAtMs + minutesBetween(fixture.startsAt, clock) * 60_000).toISOString();
  const groups = fixture.groups.map((group) => ({ groupId: idOf(groupIdByNumber, group.number), ...group }));
  const admins = fixture.admins.map(({ key, name, groups: numbers, phone }) => ({
    adminId: idOf(adminIdByKey, key),
    groupIds: numbers.map((number) => idOf(groupIdByNumber, number)),
    name,
    phone: phone ?? null,
  }));
  const hotspots = fixture.hotspots.map((hotspot) => ({ hotspotId: newId(), ...hotspot }));
  const texts = fixture.cannedTexts.map(({ textEn: _english, ...text }) => text);
  const commands: SetUpCommand[] = [
    ...inBatches(groups).map((batch) => ({ id: newId(), type: 'groups.import' as const, data: { groups: batch } })),
    ...inBatches(admins).map((batch) => ({ id: newId(), type: 'admins.add' as const, data: { admins: batch } })),
    ...inBatches(hotspots).map((batch) => ({ id: newId(), type: 'hotspots.load' as const, data: { hotspots: batch } })),
    ...inBatches(fixture.municipalities.flatMap(namesOf)).map((batch) => ({
      id: newId(),
      type: 'places.load' as const,
      data: { places: batch },
    })),
    { id: newId(), type: 'canned-texts.set', data: { texts } },
    ...fixture.notes.map(({ until, ...note }) => ({
      id: newId(),
      type: 'note.add' as const,
      data: { noteId: newId(), ...note, until: until && at(until) },
    })),
    { id: newId(), type: 'operation.open', data: {} },
  ];
  const create = {
    exercise: fixture.exercise,
    timeZone: fixture.timeZone,
    startsAt: new Date(startsAtMs).toISOString(),
    endsAt: at(fixture.endsAt),
    plan: {
      name: fixture.name,
      municipalities: fixture.municipalities,
      centre: centreOf(fixture.municipalities[0] ?? ''),
      radiusKm: 25,
      controlRoomPhone: fixture.controlRoomPhone,
      officerPhone: '06 0000 0112',
    },
  };
  return { id: newId(), create, commands, groupIdByNumber, adminIdByKey };
}

function centreOf(town: string): { lng: number; lat: number } {
  const [lng, lat] = readTown(town).centre;
  return { lng, lat };
}

function namesOf(town: string): CommandData<'places.load'>['places'] {
  return readTown(town).places.map((place) => ({ ...place, municipality: town, aliases: [] }));
}

function readTown(town: string): TownPlaces {
  const file = join(fixtures, 'places', `${town.toLowerCase()}.json`);
  return townPlaces.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function inBatches<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let index = 0; index < items.length; index += BATCH) batches.push(items.slice(index, index + BATCH));
  return batches;
}

function idOf<K>(ids: ReadonlyMap<K, string>, key: K): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the fixture names ${String(key)}, which it does not have`);
  return id;
}

function minutesBetween(from: string, to: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return (minutes(to) - minutes(from) + 1440) % 1440;
}
