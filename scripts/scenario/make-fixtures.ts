import type { OperationFixture, ScenarioFixture } from '../../fixtures/schema.ts';
import { almereAdmins, woerdenAdmins } from './admin-plans.ts';
import { almereDistricts, ijsselsteinDistricts, woerdenDistricts } from './group-plans.ts';
import { toCannedTextsCsv, toGroupsCsv, toGroupsGeoJson, toHotspotsCsv } from './import-tables.ts';
import { almereHotspots, almereNotes, woerdenHotspots, woerdenNotes } from './local-knowledge.ts';
import { makeOperation } from './make-operation.ts';
import { makeScenario } from './make-scenario.ts';

const hours = { startsAt: '18:00', endsAt: '04:00' };

/** One line per group, admin, message and so on: a change shows as the lines that changed. */
function toJson(fixture: OperationFixture | ScenarioFixture): string {
  const fields = Object.entries(fixture).map(([key, value]) => {
    const isList = Array.isArray(value) && typeof value[0] === 'object';
    const text = isList
      ? `[\n${value.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Every made file by its path in `fixtures`. */
export function makeFixtures(): Map<string, string> {
  const woerden = makeOperation({
    name: 'Jaarwisseling Woerden 2026',
    ...hours,
    districts: [...woerdenDistricts, ...ijsselsteinDistricts],
    admins: woerdenAdmins,
    hotspots: woerdenHotspots,
    notes: woerdenNotes,
  });
  const almere = makeOperation({
    name: 'Jaarwisseling Almere 2026',
    ...hours,
    districts: almereDistricts,
    admins: almereAdmins,
    hotspots: almereHotspots,
    notes: almereNotes,
  });
  const woerdenNight = makeScenario({
    key: 'woerden',
    operationKey: 'jaarwisseling-woerden',
    name: 'Jaarwisseling in Woerden en IJsselstein',
    ...hours,
    operation: woerden,
    towns: ['woerden', 'ijsselstein'],
  });
  const almereNight = makeScenario({
    key: 'almere',
    operationKey: 'almere',
    name: 'Jaarwisseling in Almere',
    ...hours,
    operation: almere,
    towns: ['almere'],
  });
  return new Map([
    ['operations/jaarwisseling-woerden.json', toJson(woerden)],
    ['operations/almere.json', toJson(almere)],
    ['operations/groups.csv', toGroupsCsv(woerden)],
    ['operations/groups.geojson', toGroupsGeoJson(woerden)],
    ['operations/hotspots.csv', toHotspotsCsv(woerden)],
    ['operations/canned-texts.csv', toCannedTextsCsv(woerden)],
    ['scenarios/woerden-jaarwisseling.json', toJson(woerdenNight)],
    ['scenarios/almere.json', toJson(almereNight)],
  ]);
}
