import type {
  FixtureAdmin,
  FixtureGroup,
  FixtureHotspot,
  FixtureNote,
  OperationFixture,
} from '../../fixtures/schema.ts';
import type { AdminPlan } from './admin-plans.ts';
import { cannedTexts } from './canned-texts.ts';
import { cutDistrict, pickInside } from './cut-areas.ts';
import type { DistrictPlan } from './group-plans.ts';
import type { HotspotPlan, NotePlan, Whereabouts } from './local-knowledge.ts';
import { createRandom, toSeed } from './seeded-random.ts';
import { readTown } from './towns.ts';

type OperationPlan = {
  name: string;
  startsAt: string;
  endsAt: string;
  districts: DistrictPlan[];
  admins: AdminPlan[];
  hotspots: HotspotPlan[];
  notes: NotePlan[];
};

const controlRoomPhone = '030 000 01 12';

/** As in the pictures of the screens. */
const knownMembers: ReadonlyMap<string, number> = new Map([
  ['Snel en Polanen-Midden', 62],
  ['Molenvliet-Noord', 71],
]);

function makeGroups(plan: DistrictPlan): FixtureGroup[] {
  const town = readTown(plan.town);
  const district = town.districts.find(({ id }) => id === plan.district);
  if (district === undefined) throw new Error(`${plan.town} has no district ${plan.district}`);
  const areas = cutDistrict(
    district.polygon,
    plan.rows.map((row) => row.length),
  );
  return plan.rows.flat().map(([number, part], at) => {
    const name = part === '' ? district.name : `${district.name}-${part}`;
    const [least, most] = plan.members;
    const members = least + Math.floor(createRandom(toSeed(`${name} ${number}`))() * (most - least + 1));
    const area = areas[at];
    if (area === undefined) throw new Error(`${name} has no area`);
    return {
      number,
      name,
      municipality: town.town,
      district: district.name,
      members: knownMembers.get(name) ?? members,
      area,
    };
  });
}

function toKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');
}

function makeAdmin([name, groups, phone]: AdminPlan, at: number): FixtureAdmin {
  const admin = { key: toKey(name), name, groups };
  return phone === 'phone' ? { ...admin, phone: `06 0000 00${String(at + 1).padStart(2, '0')}` } : admin;
}

function find(at: Whereabouts, groups: FixtureGroup[]): { lng: number; lat: number } {
  if ('town' in at) {
    const place = readTown(at.town).places.find(({ name }) => name === at.place);
    if (place === undefined) throw new Error(`${at.town} has no ${at.place}`);
    return { lng: place.lng, lat: place.lat };
  }
  const group = groups.find(({ number }) => number === at.group);
  if (group === undefined) throw new Error(`no group ${at.group}`);
  const [lng, lat] = pickInside(group.area, createRandom(toSeed(at.place)));
  return { lng, lat };
}

const toHotspot = (plan: HotspotPlan, groups: FixtureGroup[]): FixtureHotspot => {
  const { at, kind, year, text, radiusMetres } = plan;
  return { name: at.place, kind, year, text, ...find(at, groups), radiusMetres };
};

const toNote = ({ at, kind, text, until }: NotePlan, groups: FixtureGroup[]): FixtureNote => ({
  kind,
  text,
  ...find(at, groups),
  until,
});

export function makeOperation(plan: OperationPlan): OperationFixture {
  const groups = plan.districts.flatMap(makeGroups).sort((a, b) => a.number - b.number);
  return {
    name: plan.name,
    exercise: true,
    municipalities: [...new Set(groups.map(({ municipality }) => municipality))],
    timeZone: 'Europe/Amsterdam',
    startsAt: plan.startsAt,
    endsAt: plan.endsAt,
    controlRoomPhone,
    groups,
    admins: plan.admins.map(makeAdmin),
    hotspots: plan.hotspots.map((each) => toHotspot(each, groups)),
    notes: plan.notes.map((each) => toNote(each, groups)),
    cannedTexts,
  };
}
